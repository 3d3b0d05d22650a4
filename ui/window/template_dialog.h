#pragma once
#include "app/desk/article_template.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace toasoan {

/// Chooses what a new article begins with: type the first letters, or the number, then Enter.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateDialog(const Templates &templates, QWidget *parent = nullptr);
    [[nodiscard]] ArticleTemplate chosen() const; ///< after it was accepted

private:
    void showFrame(int row);

    QList<ArticleTemplate> m_templates;
    QListWidget *m_list;
    QLabel *m_frame;
    QPushButton *m_begin;
};

/// Of a shipped one in the language of the window.
[[nodiscard]] QString templateName(const ArticleTemplate &model);

} // namespace toasoan
