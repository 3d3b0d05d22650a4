#pragma once
#include "app/base/error.h"
#include "app/base/ids.h"

#include <QDialog>
#include <QList>

class QLabel;
class QTableView;

namespace toasoan {

/// What became of one file.
struct BroughtFile
{
    enum class Outcome { BroughtIn, WasThere, NotRead, NotReached }; ///< NotReached: stopped before it

    QString path;
    Outcome outcome = Outcome::BroughtIn;
    DraftId draft;      ///< the new one, or the one that was there
    QString headline;   ///< of it
    QString recognized; ///< in a few words
    QStringList notes;  ///< sentences: warnings, or why it was not read
};

/// One line a file; those that were not read first. A thousand lines cost no more than those in sight.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReport(QList<BroughtFile> files, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);

private:
    [[nodiscard]] QString summary() const;
    void setTable(QTableView &table);
    void showDetail(int row);
    void openRow(int row);

    QList<BroughtFile> m_files;
    QLabel *m_detail; ///< of the current row
};

} // namespace toasoan
