#pragma once
#include "app/article/counts.h"

#include <QDialog>

#include <optional>

namespace toasoan {

/// All the numbers about an article's length, and about what is selected in it.
class StatisticsDialog : public QDialog
{
    Q_OBJECT

public:
    StatisticsDialog(const Statistics &article, const std::optional<Statistics> &selection, Pace pace,
                     QWidget *parent = nullptr);
};

} // namespace toasoan
