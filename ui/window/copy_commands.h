#pragma once
#include "ui/actions/command.h"

#include <QObject>
#include <QStringList>

class QMainWindow;

namespace toasoan {

class Actions;
class ArticleEditor;
class ChoiceBar;
class DraftCommands;
class DraftsPanel;
class EncodingCommands;
class HandoverCommands;
class ImportCommands;
class MessageBar;
class OpenArticle;
class PasteCommands;
class PictureCommands;
class StorageThread;
class StoredPictures;

/// Bringing copy in: what is pasted, what comes as files or from colleagues, and old encodings. They share one bar
/// under the page, which says what was done to the copy that came last.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StorageThread &storage;
        OpenArticle &article;
        ArticleEditor &editor;
        StoredPictures &pictures;
        PictureCommands &pictureCommands;
        DraftCommands &draftCommands;
        DraftsPanel &drafts;
        MessageBar &messages;
        Actions &actions;
        QMainWindow &window;
    };
    explicit CopyCommands(const Parts &parts);

    bool run(Command command); ///< false: not one of these
    /// The page with the bar under it; the caller owns it.
    [[nodiscard]] QWidget *below(QWidget *page);
    [[nodiscard]] ImportCommands &imports() const { return *m_imports; }
    [[nodiscard]] HandoverCommands &handovers() const { return *m_handovers; }
    [[nodiscard]] ChoiceBar &bar() const { return *m_bar; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< files dropped on the window

private:
    void connectBar();
    void takeFile(const QByteArray &bytes, const QString &path);
    void takeDropped();

    Parts m;
    ChoiceBar *m_bar;
    EncodingCommands *m_encodings;
    PasteCommands *m_paste;
    ImportCommands *m_imports;
    HandoverCommands *m_handovers;
    QStringList m_dropped; ///< on the page, in this turn of the event loop
};

} // namespace toasoan
