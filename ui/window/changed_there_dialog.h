#pragma once
#include "app/desk/publishing_service.h"

#include <QDialog>

namespace toasoan {

class RedlineView;

/// What others made of an article at a destination since it was brought there, as a redline; then their changes are
/// overwritten, or stay and the dispatch rests.
class ChangedThereDialog : public QDialog
{
    Q_OBJECT

public:
    ChangedThereDialog(const Dispatch &dispatch, const ChangedThere &changed, QWidget *parent = nullptr);

private:
    RedlineView *m_redline;
};

} // namespace toasoan
