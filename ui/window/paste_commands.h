#pragma once
#include "app/base/worker.h"
#include "app/exchange/importers/clipboard_copy.h"

#include <QObject>
#include <QPointer>

namespace toasoan {

class ArticleEditor;
class ChoiceBar;
class MessageBar;
class OpenArticle;
class Pasting;
class StorageThread;
class StoredPictures;
struct ForeignCopy;

/// Pastes copy of other programs: reads it, beside the window where it is long, keeps its pictures, and says in the bar
/// what was done. What is refused there is read anew and takes the place of what was pasted.
class PasteCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        ArticleEditor &editor;
        StoredPictures &pictures;
        MessageBar &messages;
        ChoiceBar &bar;
    };
    PasteCommands(const Parts &parts, QObject *parent);

    void showReport(); ///< of the last paste, where it is still as it came
    void dropReport(); ///< something else has the bar

Q_SIGNALS:
    void reported(); ///< the bar shows the last paste

private:
    /// One paste on its way.
    struct Paste
    {
        QPointer<Pasting> place;
        ClipboardCopy copy;
        QString letters;
        RefusedActs refused;
        int number = 0; ///< of the last change of what is refused
    };

    void take(const ForeignCopy &foreign, const QPointer<Pasting> &place);
    void read(const Paste &paste);
    void keepPictures(const Paste &paste, const Result<PastedCopy> &read);
    void put(const Paste &paste, const PastedCopy &pasted);
    void putLetters(const Paste &paste);
    void report(const Paste &paste, const PastedCopy &pasted);
    void change(int line, bool on);
    void sayNotTaken();

    Parts m;
    Paste m_shown;           ///< whose report it is
    QList<CopyNote> m_notes; ///< its lines
    int m_changes = 0;
    Worker m_worker;
};

} // namespace toasoan
