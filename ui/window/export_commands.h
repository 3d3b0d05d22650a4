#pragma once
#include "app/exchange/package.h"
#include "ui/actions/command.h"
#include "ui/window/export_dialog.h"

#include <QObject>

namespace toasoan {

class MessageBar;
class OpenArticle;
class PaperCommands;
class Preferences;
class StorageThread;
class WorkflowSteps;

/// Lets the approved article leave as a file, in the form that the person chooses.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        const WorkflowSteps &workflow;
        Preferences &preferences;
        PaperCommands &paper;
        MessageBar &messages;
    };
    ExportCommands(const Parts &parts, QWidget *window);

    bool run(Command command); ///< false: not one of these
    /// `early`: why it leaves before its embargo ends; empty: it does not.
    void write(const DraftId &draft, const ExportSettings &choice, const QString &path, const QString &early = {});

Q_SIGNALS:
    void exported(const QString &path);

private:
    void ask();
    void say(const ExportSettings &choice, const QString &path, const PackageInfo &info, const QString &fault);

    Parts m;
    QWidget *m_window;
};

} // namespace toasoan
