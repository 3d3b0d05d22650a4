#pragma once
#include "app/desk/import_service.h"
#include "app/exchange/importers/recognized_pieces.h"
#include "ui/window/file_intake.h"
#include "ui/window/import_report.h"

#include <QElapsedTimer>

#include <optional>

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
    void askPage(); ///< for the address of a page of the web
    void bringInPage(const QString &address);
    /// Files, and folders with all that is in them; colleagues' hand-overs among them are for others. Not heard while
    /// others are being brought in.
    void bringIn(const QStringList &paths, SameText same = SameText::TakeTheOther);
    void stop();                                                              ///< what is stored stays
    [[nodiscard]] bool hasReport() const;                                     ///< of the article that is shown
    void dropReport();                                                        ///< something else has the bar
    [[nodiscard]] const QList<BroughtFile> &files() const { return m_files; } ///< of the last batch

Q_SIGNALS:
    void opened(const toasoan::DraftId &draft);   ///< to be shown now
    void changed();                               ///< there are other drafts
    void handoversCame(const QStringList &paths); ///< .tsb files
    void reported();                              ///< the bar shows what was recognized

private:
    [[nodiscard]] bool start();
    void take(const IntakenFile &file);
    void end(FileIntake::End end, const QStringList &notReached);
    void showProgress(int done, int all);
    void showOne(const QString &path, const ImportedDraft &draft);
    void sayBroughtIn(const QString &path, const Imported &imported);
    void sayWhatBecame(FileIntake::End end);
    void showFiles();
    void showRecognized();
    void change(int line, bool on);
    void reread(const QString &path);

    Parts m;
    FileIntake m_intake;
    QElapsedTimer m_begun; ///< since bringIn()
    QList<BroughtFile> m_files;
    std::optional<ImportedDraft> m_only; ///< while one file alone is brought in
    bool m_isSlow = false;               ///< its progress is shown
    DraftId m_draft;                     ///< brought in last, one by itself
    Imported m_imported;                 ///< as which
    QList<RecognizedPiece> m_pieces;     ///< the first lines of the bar
};

/// For a file dialog: all kinds that importers() reads, and each by itself.
[[nodiscard]] QString importFilter();
[[nodiscard]] bool isImportable(const QString &path);

} // namespace toasoan
