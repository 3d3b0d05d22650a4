#include "ui/panels/page_table.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace toasoan {

void setUpPageTable(QTableView &table, const QList<int> &widths)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    QPalette quiet = table.palette();
    quiet.setColor(QPalette::Highlight, themeOf(quiet).selected);
    quiet.setColor(QPalette::HighlightedText, themeOf(quiet).text);
    table.setPalette(quiet);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(pageRowHeight);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (widths[column] == 0)
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            table.setColumnWidth(column, widths[column]);
    }
}

} // namespace toasoan
