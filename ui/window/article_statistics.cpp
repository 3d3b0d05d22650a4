#include "ui/window/article_statistics.h"

#include "ui/editor/article_editor.h"
#include "ui/window/statistics_dialog.h"
#include "ui/window/status_line.h"

#include <QToolButton>

namespace toasoan {
namespace {

constexpr int rest = 80; // ms

} // namespace

QList<Passage> selectedPassages(const QTextCursor &cursor)
{
    QList<Passage> passages;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const auto place = placeOf(block);
        const int from = qMax(0, start - block.position());
        if (place)
            passages.append({*place, block.text().mid(from, end - block.position() - from)});
    }
    return passages;
}

ArticleStatistics::ArticleStatistics(ArticleEditor &editor, StatusLine &status, QWidget *window)
    : QObject(window), m_editor(editor), m_status(status), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &ArticleStatistics::showSelection);
    connect(&editor, &QTextEdit::selectionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(status.countsButton(), &QToolButton::clicked, this, &ArticleStatistics::showAll);
}

void ArticleStatistics::setPace(Pace pace)
{
    m_pace = pace;
    showArticle(m_editor.snapshot());
}

void ArticleStatistics::showArticle(const Article &article)
{
    m_counts = countsOf(article, m_pace);
    showSelection();
}

void ArticleStatistics::showSelection()
{
    const QTextCursor cursor = m_editor.textCursor();
    const QList<Passage> selected = cursor.hasSelection() ? selectedPassages(cursor) : QList<Passage>();
    if (selected.isEmpty()) // nothing, or a card alone
        m_status.showCounts(m_counts);
    else
        m_status.showSelectionCounts(countsOf(selected));
}

bool ArticleStatistics::run(Command command)
{
    if (command != Command::Statistics)
        return false;
    showAll();
    return true;
}

void ArticleStatistics::showAll()
{
    const QTextCursor cursor = m_editor.textCursor();
    const auto selection =
        cursor.hasSelection() ? std::optional(statisticsOf(selectedPassages(cursor), m_pace)) : std::nullopt;
    StatisticsDialog(statisticsOf(passagesOf(m_editor.snapshot()), m_pace), selection, m_pace, m_window).exec();
}

} // namespace toasoan
