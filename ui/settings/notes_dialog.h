#pragma once
#include <QDialog>

class QPlainTextEdit;

namespace toasoan {

/// What goes with a draft and never leaves the newsroom. In an encrypted folder both are encrypted with the text.
struct InnerNotes
{
    QString editor;  ///< for those who work on the article next
    QString sources; ///< whom the reporter spoke to, and what was promised
    friend bool operator==(const InnerNotes &, const InnerNotes &) = default;
};

/// Editor's note and private source notes of a draft.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotesDialog(const InnerNotes &notes, QWidget *parent = nullptr);
    [[nodiscard]] InnerNotes notes() const;

private:
    QPlainTextEdit *m_editor;
    QPlainTextEdit *m_sources;
};

} // namespace toasoan
