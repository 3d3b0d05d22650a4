#pragma once
#include <QCompleter>

class QLineEdit;

namespace toasoan {

/// Offers words that were used before, as one of several in a field separated by commas or as the only one. Tone marks
/// and upper case need not be typed.
class WordCompleter : public QCompleter
{
    Q_OBJECT

public:
    enum class Words { One, Several };
    WordCompleter(const QStringList &known, Words words, QLineEdit *field);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    Words m_words;
    QLineEdit *m_field;
};

} // namespace toasoan
