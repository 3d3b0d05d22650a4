#include "ui/models/fix_list_model.h"

#include "app/proofing/fixes.h"
#include "app/proofing/quotations.h"

#include <QHash>

namespace toasoan {
namespace {

constexpr qsizetype wordsAround = 32; // letters on each side: about a line of the panel

QString wordsBefore(const QString &text, qsizetype end)
{
    if (end <= wordsAround)
        return text.left(end);
    const qsizetype space = text.indexOf(u' ', end - wordsAround);
    qsizetype start = space < 0 || space >= end ? end - wordsAround : space + 1;
    start += start < text.size() && text.at(start).isLowSurrogate() ? 1 : 0;
    return u'…' + text.mid(start, end - start);
}

QString wordsAfter(const QString &text, qsizetype start)
{
    if (text.size() - start <= wordsAround)
        return text.mid(start);
    const qsizetype space = text.lastIndexOf(u' ', start + wordsAround);
    qsizetype end = space <= start ? start + wordsAround : space;
    end += text.at(end).isLowSurrogate() ? 1 : 0;
    return text.mid(start, end - start) + u'…';
}

FixChange changeOf(const Finding &finding, const Passage &passage, const QuotedWords &words)
{
    const bool quoted = words.touch(finding.range);
    const bool certain = finding.severity != Severity::Info && !isAboutUnknownWord(finding);
    FixChange change = changeIn(passage.text, finding);
    change.quoted = quoted;
    change.ticked = !quoted && (certain || finding.safe == SafeFix::Yes);
    return change;
}

/// The same change after the text around it moved.
QString keyOf(const FixChange &change)
{
    const Finding &finding = change.finding;
    return QStringList{finding.rule,
                       finding.place.block.value,
                       QString::number(static_cast<int>(finding.place.part)),
                       QString::number(finding.place.item),
                       change.before,
                       finding.text}
        .join(u'\n');
}

} // namespace

QString partName(Part part, int paragraph)
{
    switch (part) {
    case Part::Kicker:
        return FixListModel::tr("Kicker");
    case Part::Headline:
        return FixListModel::tr("Headline");
    case Part::Byline:
        return FixListModel::tr("Pen name");
    case Part::Sapo:
        return FixListModel::tr("Sapo");
    case Part::CrossHead:
        return FixListModel::tr("Cross-head");
    case Part::Quote:
    case Part::PullQuote:
    case Part::Speaker:
        return FixListModel::tr("Quotation");
    case Part::Caption:
    case Part::Credit:
        return FixListModel::tr("Caption");
    case Part::Alt:
        return FixListModel::tr("Picture description");
    case Part::BoxTitle:
    case Part::Cell:
    case Part::SourceTag:
        return FixListModel::tr("Box or table");
    case Part::Body:
    case Part::ListItem:
        break;
    }
    return FixListModel::tr("Paragraph %1").arg(paragraph);
}

FixChange changeIn(const QString &text, const Finding &finding)
{
    return {finding, wordsBefore(text, finding.range.start), wordsAfter(text, finding.range.end())};
}

void FixListModel::setFixes(const QList<Finding> &findings, const QList<Passage> &passages)
{
    const QHash<QString, bool> before = answers();
    const QHash<Place, QList<Finding>> fixes = fixesByPlace(findings);
    beginResetModel();
    m_rows.clear();
    int paragraph = 0;
    for (const Passage &passage : passages) {
        paragraph += passage.place.part == Part::Body || passage.place.part == Part::ListItem ? 1 : 0;
        const QList<Finding> changes = fixes.value(passage.place);
        if (changes.isEmpty())
            continue;
        m_rows.append(Row{partName(passage.place.part, paragraph), {}});
        const QuotedWords quoted(passage);
        for (const Finding &finding : changes) {
            FixChange change = changeOf(finding, passage, quoted);
            change.ticked = before.value(keyOf(change), change.ticked);
            m_rows.append(Row{{}, change});
        }
    }
    endResetModel();
}

void FixListModel::setRows(const QList<Row> &rows)
{
    const QHash<QString, bool> before = answers();
    beginResetModel();
    m_rows = rows;
    for (qsizetype i = 0; i < m_rows.size() && !before.isEmpty(); ++i) {
        FixChange &change = m_rows[i].change;
        change.ticked = before.value(keyOf(change), change.ticked);
    }
    endResetModel();
}

void FixListModel::appendRows(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QHash<QString, bool> FixListModel::answers() const
{
    QHash<QString, bool> answers;
    for (const Row &row : m_rows) {
        if (row.heading.isEmpty())
            answers.insert(keyOf(row.change), row.change.ticked);
    }
    return answers;
}

QList<Finding> FixListModel::ticked() const
{
    QList<Finding> findings;
    for (const Row &row : m_rows) {
        if (row.heading.isEmpty() && row.change.ticked)
            findings.append(row.change.finding);
    }
    return findings;
}

QList<int> FixListModel::tickedSources() const
{
    QList<int> sources;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].heading.isEmpty() && m_rows[i].change.ticked && canTick(i))
            sources.append(m_rows[i].source);
    }
    return sources;
}

bool FixListModel::canTick(int row) const
{
    const auto can = [](const Row &change) {
        return change.lock == Row::Lock::Open && !change.change.finding.replacements.isEmpty();
    };
    if (m_rows[row].heading.isEmpty())
        return can(m_rows[row]);
    const auto [first, end] = changesUnder(row);
    return std::any_of(m_rows.begin() + first, m_rows.begin() + end, can);
}

int FixListModel::changeCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.heading.isEmpty(); }));
}

std::pair<int, int> FixListModel::changesUnder(int heading) const
{
    int end = heading + 1;
    while (end < m_rows.size() && m_rows[end].heading.isEmpty())
        ++end;
    return {heading + 1, end};
}

Qt::CheckState FixListModel::stateOf(int row) const
{
    if (m_rows[row].heading.isEmpty())
        return m_rows[row].change.ticked ? Qt::Checked : Qt::Unchecked;
    const auto [first, end] = changesUnder(row);
    int ticked = 0;
    for (int i = first; i < end; ++i)
        ticked += m_rows[i].change.ticked ? 1 : 0;
    return ticked == 0 ? Qt::Unchecked : ticked == end - first ? Qt::Checked : Qt::PartiallyChecked;
}

int FixListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FixListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole)
        return canTick(index.row()) ? QVariant(stateOf(index.row())) : QVariant();
    if (role == Qt::ToolTipRole && row.heading.isEmpty())
        return row.change.finding.message;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!row.heading.isEmpty())
        return row.heading;
    const QStringList &replacements = row.change.finding.replacements;
    if (replacements.isEmpty())
        return QString(row.change.before + row.change.finding.text + row.change.after);
    return tr("%1 becomes %2: %3").arg(row.change.finding.text, replacements.first(), row.change.finding.message);
}

bool FixListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !canTick(index.row()))
        return false;
    int first = index.row();
    int end = first + 1;
    if (!m_rows[first].heading.isEmpty())
        std::tie(first, end) = changesUnder(first);
    for (int i = first; i < end; ++i)
        m_rows[i].change.ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(0), this->index(static_cast<int>(m_rows.size()) - 1), {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags FixListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return canTick(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace toasoan
