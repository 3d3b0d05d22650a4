#pragma once
#include "app/base/error.h"
#include "app/base/ids.h"

#include <QDialog>
#include <QList>

class QTableWidget;

namespace toasoan {

/// What became of one file.
struct BroughtFile
{
    enum class Outcome { BroughtIn, WasThere, NotRead };

    QString path;
    Outcome outcome = Outcome::BroughtIn;
    DraftId draft;      ///< the new one, or the one that was there
    QString headline;   ///< of it
    QString recognized; ///< in a few words
    QStringList notes;  ///< sentences: warnings, or why it was not read
};

/// One line a file; those that were not read first.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReport(QList<BroughtFile> files, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftWanted(const toasoan::DraftId &draft);

private:
    void fill();
    void setCell(int row, int column, const QString &text);
    void openRow(int row);

    QList<BroughtFile> m_files;
    QTableWidget *m_table;
};

} // namespace toasoan
