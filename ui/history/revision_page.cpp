#include "ui/history/revision_page.h"

#include "ui/editor/article_editor.h"

#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

struct NamedRole
{
    PageRole role;
    Part part;
    const char16_t *field;
};

constexpr NamedRole fieldRoles[] = {
    {PageRole::Kicker, Part::Kicker, u"kicker"},          {PageRole::Headline, Part::Headline, u"headline"},
    {PageRole::Byline, Part::Byline, u"bylines"},         {PageRole::Dateline, Part::Dateline, u"dateline"},
    {PageRole::SourceTag, Part::SourceTag, u"sourceTag"}, {PageRole::Sapo, Part::Sapo, u"sapo"}};

/// Where the letters of one text that came stand in it; all of it where letters only went.
QList<TextRange> rangesOf(const TextComparison &text)
{
    QList<TextRange> ranges;
    qsizetype at = 0;
    bool wentOnly = false;
    for (const Piece &piece : text.pieces) {
        wentOnly = wentOnly || piece.side == Side::Before;
        if (piece.side == Side::Before)
            continue;
        if (piece.side == Side::After)
            ranges.append({at, piece.run.text.size()});
        at += piece.run.text.size();
    }
    if (ranges.isEmpty() && wentOnly && at > 0)
        ranges.append({0, at});
    return ranges;
}

class Marks
{
public:
    explicit Marks(const QTextDocument &document) : m_document(document) {}

    void add(const QList<TextComparison> &texts, const BlockId &block, std::optional<Part> part = std::nullopt)
    {
        for (const TextComparison &text : texts) {
            if (text.after < 0)
                continue;
            const Place place{part.value_or(text.part), block, text.after};
            for (const TextRange &range : rangesOf(text)) {
                if (const auto hit = hitAt(m_document, place, {range, {}}))
                    hits.append(*hit);
            }
        }
    }

    void add(const QList<BlockComparison> &blocks)
    {
        for (const BlockComparison &block : blocks) {
            if (block.fate != Fate::Same && block.fate != Fate::Deleted)
                add(block.texts, block.block.id);
            add(block.inner);
        }
    }

    QList<PageHit> hits;

private:
    const QTextDocument &m_document;
};

QList<PageHit> marksOf(const QTextDocument &document, const Comparison &comparison)
{
    Marks marks(document);
    for (const FieldComparison &field : comparison.fields) {
        for (const NamedRole &known : fieldRoles) {
            if (field.field == QStringView(known.field))
                marks.add(field.texts, {}, known.part);
        }
    }
    marks.add(comparison.blocks);
    std::sort(marks.hits.begin(), marks.hits.end(),
              [](const PageHit &a, const PageHit &b) { return a.at.start < b.at.start; });
    return marks.hits;
}

} // namespace

RevisionPage::RevisionPage(PagePictures *pictures, QWidget *parent) : QWidget(parent), m_page(new ArticleEditor)
{
    m_page->setReadOnly(true);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (pictures)
        m_page->setPictures(pictures);
    m_page->setAccessibleName(tr("The article at that time, to be read"));
    m_page->setObjectName(QStringLiteral("revision"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
}

void RevisionPage::show(const RevisionChange &change)
{
    m_page->setHits({});
    if (std::exchange(m_loaded, true)) {
        m_page->become(change.text.article);
    } else {
        m_page->load(change.text.article);
        m_page->document()->setUndoRedoEnabled(false);
    }
    // Everything is new in the first one.
    if (!change.text.revision.parents.isEmpty())
        m_page->setHits(marksOf(*m_page->document(), change.comparison));
}

QString RevisionPage::fieldAtCaret() const
{
    const PageRole role = roleOf(m_page->textCursor().block());
    for (const NamedRole &known : fieldRoles) {
        if (known.role == role)
            return QString::fromUtf16(known.field);
    }
    return {};
}

BlockId RevisionPage::blockAtCaret() const
{
    const QTextBlock block = m_page->textCursor().block();
    return isField(roleOf(block)) ? BlockId() : ownerOf(block);
}

} // namespace toasoan
