#include "ui/models/finding_list_model.h"

#include <QHash>

namespace toasoan {
namespace {

bool sayTheSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.text == b.text && a.message == b.message && a.replacements == b.replacements;
}

/// What findings of one row have in common.
QString keyOf(const Finding &finding)
{
    return QStringList{finding.rule, finding.text, finding.message, finding.replacements.join(u'\t')}.join(u'\n');
}

QList<FindingGroup> grouped(const QList<Finding> &findings, FindingClass findingClass)
{
    QList<FindingGroup> groups;
    QHash<QString, qsizetype> known;
    for (const Finding &finding : findings) {
        if (classOfRule(finding.rule) != findingClass)
            continue;
        qsizetype &number = known[keyOf(finding)]; // from 1
        if (number == 0) {
            groups.append(FindingGroup{{finding}});
            number = groups.size();
        } else {
            groups[number - 1].findings.append(finding);
        }
    }
    return groups;
}

int countOf(const QList<FindingGroup> &groups)
{
    qsizetype count = 0;
    for (const FindingGroup &group : groups)
        count += group.findings.size();
    return static_cast<int>(count);
}

QList<FindingListModel::Row> rowsOf(const QList<Finding> &findings)
{
    QList<FindingListModel::Row> rows;
    for (const FindingClass findingClass : {FindingClass::Spelling, FindingClass::Style, FindingClass::Structure}) {
        const QList<FindingGroup> groups = grouped(findings, findingClass);
        if (groups.isEmpty())
            continue;
        rows.append({findingClass, countOf(groups), {}});
        for (const FindingGroup &group : groups)
            rows.append({findingClass, 0, group});
    }
    return rows;
}

/// Typing moves findings along: a list whose rows read the same need not be drawn anew.
bool looksTheSame(const FindingListModel::Row &a, const FindingListModel::Row &b)
{
    const QList<Finding> &ofA = a.group.findings;
    const QList<Finding> &ofB = b.group.findings;
    return a.heading == b.heading && a.headingCount == b.headingCount && ofA.size() == ofB.size()
           && (ofA.isEmpty() || (sayTheSame(ofA.first(), ofB.first()) && ofA.first().severity == ofB.first().severity));
}

QString spoken(const FindingGroup &group)
{
    const Finding &finding = group.first();
    const QString replacement = finding.replacements.value(0);
    return replacement.isEmpty() ? QStringLiteral("%1. %2").arg(finding.text, finding.message)
                                 : QStringLiteral("%1 → %2. %3").arg(finding.text, replacement, finding.message);
}

} // namespace

QString className(FindingClass findingClass)
{
    switch (findingClass) {
    case FindingClass::Spelling:
        return FindingListModel::tr("Spelling");
    case FindingClass::Style:
        return FindingListModel::tr("House style");
    case FindingClass::Structure:
        break;
    }
    return FindingListModel::tr("Structure");
}

bool FindingListModel::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    return rebuild();
}

bool FindingListModel::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    return rebuild();
}

bool FindingListModel::rebuild()
{
    QList<Finding> findings;
    std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(findings),
                 [this](const Finding &finding) { return m_filter.accepts(finding); });
    m_count = static_cast<int>(findings.size());
    const QList<Row> rows = rowsOf(findings);
    const bool same =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), looksTheSame);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    return !same;
}

const FindingGroup *FindingListModel::group(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].group.findings.isEmpty())
        return nullptr;
    return &m_rows[index.row()].group;
}

QModelIndex FindingListModel::indexOf(const Finding &finding) const
{
    QModelIndex alike;
    for (int i = 0; i < m_rows.size(); ++i) {
        const QList<Finding> &findings = m_rows[i].group.findings;
        if (findings.contains(finding))
            return index(i);
        if (!alike.isValid() && !findings.isEmpty() && sayTheSame(findings.first(), finding))
            alike = index(i);
    }
    return alike;
}

QModelIndex FindingListModel::neighbour(const QModelIndex &from, int step) const
{
    const int count = static_cast<int>(m_rows.size());
    int row = from.isValid() ? from.row() : step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (!m_rows[row].group.findings.isEmpty())
            return index(row);
    }
    return {};
}

QList<Finding> FindingListModel::sameRule(const QString &rule) const
{
    return fixable([&rule](const Finding &finding) { return finding.rule == rule; });
}

QList<Finding> FindingListModel::sameClass(FindingClass findingClass) const
{
    return fixable([findingClass](const Finding &finding) { return classOfRule(finding.rule) == findingClass; });
}

QList<Finding> FindingListModel::fixable(const std::function<bool(const Finding &)> &wanted) const
{
    QList<Finding> findings;
    for (const Row &row : m_rows) {
        if (!row.group.findings.isEmpty() && row.group.canFix() && wanted(row.group.first()))
            findings += row.group.findings;
    }
    return findings;
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &row = m_rows[index.row()];
    return row.group.findings.isEmpty() ? className(row.heading) : spoken(row.group);
}

Qt::ItemFlags FindingListModel::flags(const QModelIndex &index) const
{
    return group(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace toasoan
