#pragma once
#include "app/desk/draft_catalogue.h"
#include "app/desk/settings.h"

#include <QToolButton>

class QActionGroup;

namespace toasoan {

/// Says how the list of drafts is ordered and grouped, and changes it.
class ListingButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ListingButton(QWidget *parent = nullptr);

    void set(const ArchiveSettings &settings);
    void setOrder(DraftOrder order, SortDirection direction);
    [[nodiscard]] DraftListing listing(const DraftScope &scope) const;
    enum class Of { Folder, Search };
    void showOf(Of of); ///< a search in the order of changes begins with the likeliest

Q_SIGNALS:
    void changed();

private:
    void fillOrders();
    void fillGroupings();
    void showChoice();

    DraftListing m_listing;
    Of m_of = Of::Folder;
    QActionGroup *m_orders;
    QActionGroup *m_directions;
    QActionGroup *m_groupings;
};

} // namespace toasoan
