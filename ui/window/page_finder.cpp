#include "ui/window/page_finder.h"

#include "ui/editor/article_editor.h"
#include "ui/window/found_rows.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr int quietBeforeAgain = 150; // ms without an edit

} // namespace

PageFinder::PageFinder(ArticleEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_again.setSingleShot(true);
    m_again.setInterval(quietBeforeAgain);
    connect(&m_again, &QTimer::timeout, this, [this] { ask(Then::Stay); });
    connect(editor.document(), &QTextDocument::contentsChanged, this, &PageFinder::noteEdit);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_query.text.isEmpty() && !m_waiting)
            tell();
    });
}

PageFinder::~PageFinder()
{
    ++*m_newest; // what waits on the worker ends at once
}

void PageFinder::begin()
{
    m_begin = m_editor.textCursor();
}

void PageFinder::setScope(FindScope scope)
{
    m_scope = scope;
    m_within = scope == FindScope::Selection ? m_begin : m_editor.textCursor();
}

TextRange PageFinder::within() const
{
    const QTextBlock block = m_within.block();
    if (m_scope == FindScope::Text && block.isValid())
        return {block.position(), block.length() - 1};
    if (m_scope == FindScope::Selection && m_within.hasSelection())
        return {m_within.selectionStart(), m_within.selectionEnd() - m_within.selectionStart()};
    return {0, m_editor.document()->characterCount()};
}

void PageFinder::find(const SearchQuery &query)
{
    m_query = query;
    ask(Then::GoToFirst);
}

void PageFinder::clear()
{
    m_query = {};
    m_texts.reset();
    m_steps = 0;
    endPreview();
    ask(Then::Stay);
}

void PageFinder::ask(Then then)
{
    const int run = ++*m_newest;
    m_waiting = !m_query.text.isEmpty();
    if (!m_waiting) {
        m_editor.setHits({});
        Q_EMIT counted(0, 0);
        return;
    }
    if (!m_texts)
        m_texts = textsOf(*m_editor.document());
    const auto work = [texts = *m_texts, query = m_query, within = within(), preview = m_preview, run,
                       newest = m_newest]() -> Result<Found> {
        if (*newest != run)
            return Found();
        const auto search = TextSearch::make(query);
        if (!search)
            return tl::unexpected<Error>(search.error());
        return hitsIn(texts, *search, within).map([&](const QList<PageHit> &hits) {
            return Found{hits, preview ? redlineOf(texts, hits, *preview) : QList<FixListModel::Row>()};
        });
    };
    m_worker.ask(this, work, [this, run, then](const Result<Found> &found) {
        if (run == *m_newest)
            take(found, then);
    });
}

void PageFinder::take(const Result<Found> &found, Then then)
{
    m_waiting = false;
    m_current = -1;
    m_editor.setHits(found ? found->hits : QList<PageHit>());
    if (!found) {
        m_steps = 0;
        Q_EMIT failed(found.error());
        return;
    }
    if (m_preview) {
        m_rows = found->rows;
        Q_EMIT previewed(m_rows);
    }
    if (then == Then::GoToFirst)
        goToFirst();
    const int steps = std::exchange(m_steps, 0);
    if (steps != 0)
        step(steps);
    tell();
}

void PageFinder::goToFirst()
{
    const QList<PageHit> &hits = m_editor.hits();
    if (hits.isEmpty()) {
        if (!m_begin.isNull())
            m_editor.setTextCursor(m_begin); // as if nothing had been typed
        return;
    }
    const int from = m_begin.isNull() ? 0 : m_begin.selectionStart();
    const auto first =
        std::find_if(hits.begin(), hits.end(), [from](const PageHit &hit) { return hit.at.start >= from; });
    goTo(first == hits.end() ? 0 : first - hits.begin());
}

void PageFinder::goTo(qsizetype hit)
{
    m_current = hit;
    m_editor.showHit(m_editor.hits()[hit]);
}

qsizetype PageFinder::current() const
{
    const QTextCursor caret = m_editor.textCursor();
    const TextRange selected{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    const QList<PageHit> &hits = m_editor.hits();
    if (m_current >= 0 && m_current < hits.size() && hits[m_current].at == selected)
        return m_current;
    const auto at = std::lower_bound(hits.begin(), hits.end(), selected.start,
                                     [](const PageHit &hit, qsizetype start) { return hit.at.start < start; });
    return at != hits.end() && at->at == selected && !selected.isEmpty() ? at - hits.begin() : -1;
}

void PageFinder::step(int by)
{
    if (m_waiting) {
        m_steps += by;
        return;
    }
    const QList<PageHit> &hits = m_editor.hits();
    const qsizetype size = hits.size();
    if (size == 0)
        return tell();
    qsizetype at = current();
    if (at < 0) {
        const int caret = m_editor.textCursor().selectionStart();
        const auto behind =
            std::find_if(hits.begin(), hits.end(), [caret](const PageHit &hit) { return hit.at.start >= caret; });
        at = behind - hits.begin() - (by > 0 ? 1 : 0);
    }
    at = ((at + by) % size + size) % size;
    m_begin = m_editor.textCursor();
    goTo(at);
    m_begin = m_editor.textCursor();
    tell();
}

void PageFinder::replaceOne(const Replacement &replacement)
{
    const qsizetype at = m_waiting ? -1 : current();
    if (at < 0)
        return step(1);
    const PageHit hit = m_editor.hits()[at];
    const QString found = lettersAt(*m_editor.document(), hit);
    const QString letters = lettersFor(replacement, hit.match, found);
    m_editor.replaceHits({{hit, found, letters}});
    m_begin = QTextCursor(m_editor.document());
    m_begin.setPosition(static_cast<int>(hit.at.start + (hit.inCard ? 0 : letters.size())));
    ask(Then::GoToFirst);
}

void PageFinder::preview(const Replacement &replacement)
{
    m_preview = replacement;
    ask(Then::Stay);
}

void PageFinder::endPreview()
{
    m_preview.reset();
    m_rows.clear();
}

void PageFinder::showRow(int source)
{
    if (source >= 0 && source < m_editor.hits().size() && m_editor.hits()[source].at.length > 0)
        goTo(source);
}

void PageFinder::replaceRows(const QList<int> &sources)
{
    QHash<int, const Finding *> rows;
    for (const FixListModel::Row &row : std::as_const(m_rows)) {
        if (row.heading.isEmpty())
            rows.insert(row.source, &row.change.finding);
    }
    QList<PageChange> changes;
    for (const int source : sources) {
        const Finding *finding = rows.value(source);
        if (finding && source < m_editor.hits().size())
            changes.append({m_editor.hits()[source], finding->text, finding->replacements.first()});
    }
    endPreview();
    m_editor.replaceInSlices(changes);
}

void PageFinder::noteEdit()
{
    m_texts.reset();
    if (!m_query.text.isEmpty())
        m_again.start();
}

void PageFinder::tell()
{
    Q_EMIT counted(current() + 1, m_editor.hits().size());
}

} // namespace toasoan
