#pragma once
#include "app/desk/text_snippets.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace toasoan {

/// Finds a snippet by some letters of its name, abbreviation or text, with or without tone marks; Enter puts it in.
class SnippetPicker : public QDialog
{
    Q_OBJECT

public:
    explicit SnippetPicker(const TextSnippets &snippets, QWidget *parent = nullptr);
    void setSnippets(const TextSnippets &snippets);

Q_SIGNALS:
    void picked(const toasoan::TextSnippet &snippet);
    void newWanted();
    void editWanted(const toasoan::TextSnippet &snippet);
    void removeWanted(const toasoan::TextSnippet &snippet);

private:
    void layOut();
    void fill();
    void showText();
    void pick();
    [[nodiscard]] const TextSnippet *current() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    TextSnippets m_snippets;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_text;
    QLabel *m_problems;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_insert;
};

/// One snippet's words, to be written or changed.
class SnippetEditor : public QDialog
{
    Q_OBJECT

public:
    explicit SnippetEditor(const TextSnippet &snippet, QWidget *parent = nullptr);
    [[nodiscard]] TextSnippet snippet() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_abbreviation;
    QPlainTextEdit *m_text;
};

} // namespace toasoan
