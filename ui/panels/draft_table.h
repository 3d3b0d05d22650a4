#pragma once
#include "ui/models/draft_list_model.h"

#include <QTreeView>

namespace toasoan {

/// The archive with columns: a click on a heading orders, a right click chooses which are shown.
class DraftTable : public QTreeView
{
    Q_OBJECT

public:
    explicit DraftTable(DraftListModel *model, QWidget *parent = nullptr);

    void setHiddenColumns(const QStringList &ids); ///< as orderId() says
    [[nodiscard]] QStringList hiddenColumns() const;
    void showOrder(DraftOrder order, SortDirection direction);
    void showNoOrder(); ///< the likeliest stand first

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void orderChosen(toasoan::DraftOrder order);
    void columnsChanged();

private:
    void openColumnMenu(const QPoint &position);
};

} // namespace toasoan
