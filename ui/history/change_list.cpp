#include "ui/history/change_list.h"

#include "ui/common/person_colours.h"
#include "ui/common/theme.h"
#include "ui/history/change_words.h"

#include <QSignalBlocker>

namespace toasoan {

ChangeList::ChangeList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("changes"));
    setAccessibleName(tr("Changes, in reading order"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(4);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT changePicked(row);
    });
}

void ChangeList::setContent(const RedlineContent &content)
{
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    clear();
    for (int i = 0; i < content.changes.size(); ++i) {
        const Change &change = content.changes[i];
        const int person = content.personOf(change);
        QStringList about;
        if (content.seen.contains(i))
            about.append(tr("✓ seen"));
        about.append(changePlace(change, content.comparison));
        if (person >= 0 && content.hasLetters())
            about.append(content.attribution.people.value(person));
        if (alters(change, content.comparison, content.quotes))
            about.append(tr("❝ quotation"));
        auto *item = new QListWidgetItem(changeText(change) + u'\n' + about.join(u" · "_qs), this);
        if (content.seen.contains(i))
            item->setForeground(palette().color(QPalette::PlaceholderText));
    }
    setCurrentChange(current < count() ? current : -1);
}

void ChangeList::setShown(const std::function<bool(int change)> &isShown)
{
    for (int i = 0; i < count(); ++i)
        setRowHidden(i, isShown && !isShown(i));
}

void ChangeList::setCurrentChange(int change)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(change);
}

QList<int> ChangeList::chosen() const
{
    QList<int> rows;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->isSelected() && !item(i)->isHidden())
            rows.append(i);
    }
    return rows;
}

} // namespace toasoan
