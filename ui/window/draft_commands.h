#pragma once
#include "app/base/ids.h"
#include "app/desk/settings.h"
#include "app/proofing/profile.h"
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class DraftsPanel;
class MessageBar;
class OpenArticle;
class StorageThread;
class TemplateCommands;
struct Error;
struct RecentWords;

/// Commands about whole drafts: begin one, put one away and back.
class DraftCommands : public QObject
{
    Q_OBJECT

public:
    DraftCommands(StorageThread &storage, OpenArticle &article, DraftsPanel &drafts, MessageBar &messages,
                  QWidget *window);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    void setSettings(const Settings &settings) { m_settings = settings; }
    void setProfiles(const QList<Profile> &profiles) { m_profiles = profiles; }
    bool run(Command command);              ///< false: not one of these
    void begin();                           ///< an empty article with the person's pen name and the paper's source tag
    void beginWith(const Article &article); ///< a draft of it, shown
    void editDetails();                     ///< fields that the page does not show
    void editNotes();
    void showAttachments();
    void saveCopy(); ///< the open article as a file, when the store cannot take it
    void moveToTrash();
    void leave(const QList<DraftId> &drafts); ///< closes the open one if it is among these
    void offerRestore(const DraftId &draft, const QString &text);

Q_SIGNALS:
    void opened(const toasoan::DraftId &draft); ///< to be shown now
    void left();                                ///< the open draft is gone

private:
    void showDetails(const RecentWords &recent);
    void fail(const Error &error);

    StorageThread &m_storage;
    OpenArticle &m_article;
    DraftsPanel &m_drafts;
    MessageBar &m_messages;
    QWidget *m_window;
    TemplateCommands *m_templates;
    Settings m_settings;
    QList<Profile> m_profiles = profiles();
};

} // namespace toasoan
