#pragma once
#include "app/language/legacy/legacy_encoding.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace toasoan {

/// A text as it stands and as it reads in an old encoding that is chosen; nothing is changed here.
class EncodingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `guess` is chosen at first; nothing: none was recognized.
    EncodingDialog(const QString &letters, std::optional<LegacyEncoding> guess, QWidget *parent = nullptr);

    [[nodiscard]] LegacyEncoding encoding() const;
    void choose(LegacyEncoding encoding);
    [[nodiscard]] QString after() const;

private:
    void layOut(bool isGuessed);
    void showAfter();

    QString m_letters; ///< those that are shown
    QListWidget *m_encodings;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};

} // namespace toasoan
