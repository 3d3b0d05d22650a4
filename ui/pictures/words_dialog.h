#pragma once
#include "app/media/picture_metadata.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace toasoan {

/// What the library says of a picture.
class WordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordsDialog(const PictureMetadata &words, QWidget *parent = nullptr);

    [[nodiscard]] PictureMetadata words() const;

private:
    PictureMetadata m_words;
    QPlainTextEdit *m_caption;
    QPlainTextEdit *m_alt;
    QLineEdit *m_byline;
    QLineEdit *m_credit;
    QLineEdit *m_city;
    QLineEdit *m_copyright;
    QLineEdit *m_keywords;
};

} // namespace toasoan
