#pragma once
#include "app/article/counts.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTimer>

class QTextCursor;

namespace toasoan {

class ArticleEditor;
class StatusLine;

/// Tells the status line how long the article is, or what is selected in it, and all the numbers to those who ask.
class ArticleStatistics : public QObject
{
    Q_OBJECT

public:
    ArticleStatistics(ArticleEditor &editor, StatusLine &status, QWidget *window);

    void setPace(Pace pace);
    void showArticle(const Article &article);
    bool run(Command command); ///< false: not one of these

private:
    void showSelection();
    void showAll();

    ArticleEditor &m_editor;
    StatusLine &m_status;
    QWidget *m_window;
    Pace m_pace;
    Counts m_counts;
    QTimer m_soon; ///< a selection that grows is counted once it rests
};

/// The texts that a selection touches, cut to what is selected.
[[nodiscard]] QList<Passage> selectedPassages(const QTextCursor &cursor);

} // namespace toasoan
