#include "ui/window/live_dialog.h"

#include "ui/models/outbox_model.h"
#include "ui/window/dialog_parts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    item->setToolTip(plainTip(text));
    return item;
}

bool isPageOfTheWeb(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    return address.isValid() && !address.host().isEmpty()
           && (address.scheme() == u"https" || address.scheme() == u"http");
}

QTableWidget *tableOf(const QList<LiveDifference> &differences)
{
    auto *table = new QTableWidget(static_cast<int>(differences.size()), 3);
    table->setHorizontalHeaderLabels(
        {LiveDialog::tr("What"), LiveDialog::tr("Approved"), LiveDialog::tr("On the page now")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setAccessibleName(LiveDialog::tr("What differs"));
    for (int row = 0; row < differences.size(); ++row) {
        table->setItem(row, 0, cell(liveFaultName(differences[row].fault)));
        table->setItem(row, 1, cell(differences[row].approved));
        table->setItem(row, 2, cell(differences[row].live));
    }
    return table;
}

} // namespace

LiveDialog::LiveDialog(const QString &headline, const Placement &placement, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Live page compared"));
    auto *title = sentenceLabel(headline);
    title->setFont(headlineFont(font()));
    const QList<LiveDifference> differences = differencesFromJson(placement.differences);
    auto *buttons = new QDialogButtonBox;
    auto *open = buttons->addButton(tr("&Open the page"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole)->setDefault(true);
    open->setEnabled(isPageOfTheWeb(placement.url));
    connect(open, &QPushButton::clicked, this, [this, url = placement.url] { Q_EMIT pageWanted(url); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(
        sentenceLabel(pageText(placement) + u" · " + outboxTime(placement.checked) + u'\n' + placement.url));
    if (!differences.isEmpty())
        layout->addWidget(tableOf(differences), 1);
    layout->addWidget(buttons);
    resize(820, differences.isEmpty() ? 0 : 460);
}

} // namespace toasoan
