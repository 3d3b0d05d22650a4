#include "ui/panels/comment_filter_row.h"

#include "ui/common/filter_chip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

QStringList speakersOf(const QList<CommentThread> &threads)
{
    QSet<QString> names;
    for (const CommentThread &thread : threads) {
        for (const Comment &comment : thread.comments)
            names.insert(comment.author);
    }
    names.remove(QString());
    QStringList people = names.values();
    people.sort(Qt::CaseInsensitive);
    return people;
}

void showCount(FilterChip &chip, const QString &name, qsizetype count)
{
    chip.setText(QStringLiteral("%1 %2").arg(name).arg(count));
    chip.setAccessibleName(QStringLiteral("%1: %2").arg(chip.toolTip()).arg(count));
    chip.updateGeometry();
    chip.setVisible(count > 0 || chip.isChecked());
}

QHBoxLayout *lineOf(QVBoxLayout &layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    layout.addLayout(line);
    return line;
}

} // namespace

CommentFilterRow::CommentFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_open(newChip(tr("Only open comments")))
    , m_resolved(newChip(tr("Only resolved comments")))
    , m_mine(newChip(tr("Only where I said something")))
    , m_mentions(newChip(tr("Only where I am spoken to")))
    , m_returns(newChip(tr("Only what the article was returned for")))
    , m_people(new QComboBox)
{
    m_open->setChecked(true);
    setFocusProxy(m_open);
    m_people->setAccessibleName(tr("Comments of"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->setSpacing(4);
    QHBoxLayout *first = lineOf(*layout);
    first->addWidget(m_open);
    first->addWidget(m_resolved);
    first->addStretch();
    first->addWidget(m_people);
    QHBoxLayout *second = lineOf(*layout);
    for (FilterChip *chip : {m_mentions, m_mine, m_returns})
        second->addWidget(chip);
    second->addStretch();
    connect(m_people, &QComboBox::currentIndexChanged, this, &CommentFilterRow::changed);
    fillPeople({});
}

FilterChip *CommentFilterRow::newChip(const QString &tip)
{
    auto *chip = new FilterChip;
    chip->setToolTip(tip);
    connect(chip, &FilterChip::toggled, this, &CommentFilterRow::changed);
    return chip;
}

void CommentFilterRow::setPerson(const QString &name)
{
    m_me = name;
}

void CommentFilterRow::fillPeople(const QStringList &people)
{
    const QString kept = m_people->currentData().toString();
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    m_people->addItem(tr("Everybody"), QString());
    for (const QString &person : people)
        m_people->addItem(person, person);
    m_people->setCurrentIndex(std::max(0, m_people->findData(kept)));
    m_people->setVisible(people.size() > 1 || !kept.isEmpty());
}

void CommentFilterRow::countThreads(const QList<CommentThread> &threads)
{
    const auto count = [&threads](const CommentFilter &filter) {
        return std::count_if(threads.begin(), threads.end(),
                             [&filter](const CommentThread &thread) { return filter.accepts(thread); });
    };
    using Standing = CommentFilter::Standing;
    showCount(*m_open, tr("Open", "comments"), count({Standing::Open, {}, m_me, {}}));
    showCount(*m_resolved, tr("Resolved", "comments"), count({Standing::Resolved, {}, m_me, {}}));
    showCount(*m_mentions, tr("To me"), count({Standing::Any, CommentFilter::MentionsMe, m_me, {}}));
    showCount(*m_mine, tr("Mine"), count({Standing::Any, CommentFilter::Mine, m_me, {}}));
    showCount(*m_returns, tr("Returns"), count({Standing::Any, CommentFilter::FromReturns, m_me, {}}));
    fillPeople(speakersOf(threads));
}

CommentFilter CommentFilterRow::filter() const
{
    CommentFilter filter;
    using Standing = CommentFilter::Standing;
    filter.standing = m_open->isChecked() == m_resolved->isChecked() ? Standing::Any
                      : m_open->isChecked()                          ? Standing::Open
                                                                     : Standing::Resolved;
    filter.kinds.setFlag(CommentFilter::Mine, m_mine->isChecked());
    filter.kinds.setFlag(CommentFilter::MentionsMe, m_mentions->isChecked());
    filter.kinds.setFlag(CommentFilter::FromReturns, m_returns->isChecked());
    filter.me = m_me;
    filter.person = m_people->currentData().toString();
    return filter;
}

void CommentFilterRow::letThrough(const CommentThread &thread)
{
    if (filter().accepts(thread))
        return;
    clear();
    Q_EMIT changed();
}

void CommentFilterRow::showReturns()
{
    clear();
    m_returns->setChecked(true);
}

void CommentFilterRow::clear()
{
    const QSignalBlocker quiet(this);
    for (FilterChip *chip : {m_mine, m_mentions, m_returns, m_open, m_resolved})
        chip->setChecked(false);
    m_people->setCurrentIndex(0);
}

} // namespace toasoan
