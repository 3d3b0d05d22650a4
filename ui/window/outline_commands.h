#pragma once
#include "app/article/article.h"

#include <QObject>
#include <QTimer>

namespace toasoan {

class ArticleEditor;
class OpenArticle;
class OutlinePanel;

/// Between page and outline: the outline is made of the snapshot that is taken anyway, and only while it is seen.
class OutlineCommands : public QObject
{
    Q_OBJECT

public:
    OutlineCommands(OpenArticle &article, ArticleEditor &editor, OutlinePanel &panel, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Article &article);
    void followCaret();
    void step(const BlockId &block, int by);
    void move(const BlockId &block, const BlockId &before);

    OpenArticle &m_article;
    ArticleEditor &m_editor;
    OutlinePanel &m_panel;
    QTimer m_followSoon;
};

} // namespace toasoan
