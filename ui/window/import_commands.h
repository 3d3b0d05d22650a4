#pragma once
#include "app/desk/import_service.h"
#include "app/exchange/importers/recognized_pieces.h"
#include "ui/window/batch.h"
#include "ui/window/import_report.h"

#include <QPointer>

#include <memory>

class QWidget;

namespace toasoan {

class ChoiceBar;
class EncodingCommands;
class MessageBar;
class OpenArticle;
class StorageThread;

/// Brings files in: one is shown with what was recognized in it, each piece to be turned into plain text by one key;
/// many at once come with a report of each.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        MessageBar &messages;
        ChoiceBar &bar;
        EncodingCommands &encodings;
        QWidget &window;
    };
    explicit ImportCommands(const Parts &parts);

    void ask();
    void bringIn(const QStringList &paths); ///< files, and folders with all that is in them
    [[nodiscard]] bool hasReport() const;   ///< of the article that is shown
    void dropReport();                      ///< something else has the bar
    [[nodiscard]] const QList<FileReport> &files() const { return m_files; } ///< of the last batch

Q_SIGNALS:
    void opened(const toasoan::DraftId &draft); ///< to be shown now
    void changed();                             ///< there are other drafts
    void reported();                            ///< the bar shows what was recognized

private:
    void bringInOne(const QString &path, SameText same);
    void showOne(const QString &path, const ImportedDraft &draft);
    void sayBroughtIn(const QString &path, const Imported &imported);
    void bringInAll(const QStringList &files);
    void sayWhatBecame(const Batch::Summary &summary);
    void showFiles();
    void showRecognized();
    void change(int line, bool on);
    void reread(const QString &path);

    Parts m;
    QPointer<Batch> m_batch;
    QList<FileReport> m_files;
    DraftId m_draft;                 ///< brought in last, one by itself
    Imported m_imported;             ///< as which
    QList<RecognizedPiece> m_pieces; ///< the first lines of the bar
};

/// For a file dialog: all kinds that importers() reads, and each by itself.
[[nodiscard]] QString importFilter();
[[nodiscard]] bool isImportable(const QString &path);

} // namespace toasoan
