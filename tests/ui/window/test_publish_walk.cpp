#include "app/desk/outbox_keeper.h"
#include "app/keyring/session_keyring.h"
#include "app/publishing/connectors.h"
#include "app/workflow/troubles.h"
#include "tests/connectors/wordpress/stub_server.h"
#include "tests/support/private_keyring.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/common/error_text.h"
#include "ui/models/outbox_model.h"
#include "ui/panels/outbox_page.h"
#include "ui/window/destination_form.h"
#include "ui/window/destination_passwords.h"
#include "ui/window/destinations_dialog.h"
#include "ui/window/publish_commands.h"
#include "ui/window/publish_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTcpServer>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString me = QStringLiteral("Người Thử");
const QString secretary = QStringLiteral("Thư ký");
const QString headline = QStringLiteral("Xã Mẫu có cầu mới");
const QString siteName = QStringLiteral("Báo Mẫu");
const QString password = QStringLiteral("abcd EFGH ijkl MNOP qrst 0123");
constexpr const char *missing = "SKIPPED: dbus-daemon or gnome-keyring-daemon is not installed";

QByteArray json(const QJsonObject &object)
{
    return answerOf(200, "application/json; charset=UTF-8", QJsonDocument(object).toJson());
}

QByteArray refused(const QByteArray &code)
{
    return answerOf(401, "application/json", R"({"code":")" + code + R"(","message":"Sai"})");
}

/// What a WordPress answers to one article, and no more. On the server's thread, but for hold() and letGo().
class OnePostSite
{
public:
    [[nodiscard]] QByteArray answer(const QByteArray &request)
    {
        const QByteArray path = pathIn(request);
        if (path == "/")
            return answerOf(200, "text/html; charset=UTF-8", "<!doctype html><p>Báo");
        if (path == "/wp-json/")
            return json({{u"name"_qs, siteName}, {u"namespaces"_qs, QJsonArray{u"wp/v2"_qs}}});
        if (!request.contains(QString(u"bientap:" + password).toUtf8().toBase64()))
            return refused("incorrect_password");
        if (path.startsWith("/wp-json/wp/v2/users/me"))
            return json({{u"name"_qs, u"Biên tập"_qs},
                         {u"capabilities"_qs, QJsonObject{{u"publish_posts"_qs, true}, {u"upload_files"_qs, true}}}});
        if (request.startsWith("POST"))
            return written(request);
        return path.contains("/posts/") ? json(m_post) : listed();
    }
    void hold() { m_isHeld = true; }                     ///< answers to what makes posts wait
    void letGo() { m_isHeld = false, m_gate.release(); } ///< of whoever waits

private:
    QByteArray listed() const
    {
        return answerOf(200, "application/json",
                        QJsonDocument(m_post.isEmpty() ? QJsonArray() : QJsonArray{m_post}).toJson());
    }
    QByteArray written(const QByteArray &request)
    {
        const QJsonObject fields = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
        if (m_post.isEmpty())
            m_post = {
                {u"id"_qs, 7}, {u"link"_qs, u"http://127.0.0.1/bai"_qs}, {u"date_gmt"_qs, u"2026-11-26T08:00:00"_qs}};
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const bool isText = field.key() == u"title" || field.key() == u"content" || field.key() == u"excerpt";
            m_post.insert(field.key(), isText ? QJsonValue(QJsonObject{{u"raw"_qs, *field}}) : QJsonValue(*field));
        }
        if (m_isHeld)
            (void)m_gate.tryAcquire(1, patience);
        return json(m_post);
    }

    QJsonObject m_post;
    std::atomic_bool m_isHeld = false;
    QSemaphore m_gate;
};

struct RunningSite
{
    OnePostSite site;
    StubServer server{[this](const QByteArray &request) { return site.answer(request); }};

    [[nodiscard]] int postsMade() const
    {
        const QList<QByteArray> requests = server.requests();
        return static_cast<int>(std::count_if(requests.begin(), requests.end(), [](const QByteArray &each) {
            return each.startsWith("POST ") && pathIn(each).split('?').first().endsWith("/posts");
        }));
    }
};

/// Where nobody listens.
QString closedAddress()
{
    QTcpServer closed;
    (void)closed.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
}

std::unique_ptr<Desk> openedIn(const QString &folder)
{
    return Desk::open({folder, Access::ReadWrite, systemClock(), me, {}, {}}).value();
}

Destination siteAt(const QString &address)
{
    return {{},
            siteName,
            u"wordpress"_qs,
            {{u"address"_qs, address}, {u"user"_qs, u"bientap"_qs}, {u"settleSeconds"_qs, 0}}};
}

/// A folder with an approved article and the paper's site; tells which.
DraftId approvedFor(const QString &address, const QString &folder)
{
    const auto desk = openedIn(folder);
    Article article;
    article.headline = headline;
    article.body.append(newBlock(Paragraph{plainText(QStringLiteral("Cầu dài 40 mét."))}));
    const DraftId draft = desk->drafts().create(article, {}, u"created"_qs).value();
    if (!desk->workflow().step({draft, Action::Submit, {}, {}})
        || !desk->workflow().step({draft, Action::Approve, secretary, {}})
        || !desk->publishing().setDestination(siteAt(address)))
        qFatal("approved");
    return draft;
}

QPushButton *buttonIn(const QWidget &parent, const QString &text)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

/// Works in the dialog of the destinations by the names that people hear.
struct DestinationHands
{
    DestinationsDialog &dialog;

    [[nodiscard]] QListWidget *list() const { return dialog.findChild<QListWidget *>(); }
    [[nodiscard]] bool has(int rows) const
    {
        return QTest::qWaitFor([&] { return list()->count() == rows; }, patience);
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *each : dialog.findChild<DestinationForm *>()->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *passwordField() const { return field(DestinationForm::tr("Application password")); }
    void enterPassword(const QString &text = password) const
    {
        write(DestinationForm::tr("Application password"), text);
    }
    void write(const QString &name, const QString &text) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(field(name), qUtf8Printable(name), patience);
        QLineEdit *line = field(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void add(const QString &kind) const
    {
        const QString name = QCoreApplication::translate("Publishing", connectorKind(kind)->name);
        const QList<QAction *> kinds = buttonIn(dialog, DestinationsDialog::tr("&Add"))->menu()->actions();
        for (QAction *each : kinds) {
            if (each->text() == name)
                return each->trigger();
        }
        QFAIL("no such kind");
    }
    void press(const QString &text) const
    {
        QVERIFY(buttonIn(dialog, text) && buttonIn(dialog, text)->isEnabled());
        QTest::keyClick(buttonIn(dialog, text), Qt::Key_Space);
    }
    /// Until the list was read anew: what the dialog says then, it goes on saying.
    void saveAs(const QString &name) const
    {
        write(DestinationForm::tr("Name"), name);
        press(DestinationsDialog::tr("&Save"));
        QTRY_COMPARE_WITH_TIMEOUT(list()->currentItem()->text(), name, patience);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return saysNow(words); }, patience);
    }
    [[nodiscard]] bool saysNow(const QString &words) const
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        const auto *form = dialog.findChild<DestinationForm *>(); // its labels are no sentences
        return std::any_of(labels.begin(), labels.end(), [&words, form](const QLabel *label) {
            return label->isVisible() && !form->isAncestorOf(label) && label->text().contains(words);
        });
    }
};

/// The dialog over a folder of its own.
struct ShownDestinations
{
    const QTemporaryDir own;
    QString folder;
    StorageThread storage{options()};
    OutboxKeeper keeper{options()};
    DestinationPasswords passwords;
    DestinationsDialog dialog{storage, keeper, passwords};
    DestinationHands hands{dialog};

    explicit ShownDestinations(const QString &path = {}) : folder(path.isEmpty() ? own.path() : path)
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        bool isRead = false; // what it asks at first, it has asked before this
        storage.ask(
            &dialog, [](Desk &) { return Outcome(); }, [&isRead](const Outcome &) { isRead = true; });
        (void)QTest::qWaitFor([&isRead] { return isRead; }, patience);
    }
    [[nodiscard]] DeskOptions options() const { return {folder, Access::ReadWrite, systemClock(), me, {}, {}}; }
    [[nodiscard]] QList<Destination> kept() const { return openedIn(folder)->publishing().destinations().value(); }
};

QString labelled(const char *label)
{
    return QCoreApplication::translate("Publishing", label);
}

/// The window of the secretary, whose article is approved.
struct SendingWindow : OpenWindow
{
    explicit SendingWindow(const QString &path) : OpenWindow(path, me)
    {
        window.workflow().setPerson({secretary, {Role::Tkts}}, smallNewsroom());
    }
    [[nodiscard]] bool isIn(State state) const
    {
        const auto &standing = window.workflow().standing();
        return QTest::qWaitFor([&] { return standing && standing->state == state; }, patience);
    }
    [[nodiscard]] bool hears(const QString &words) const
    {
        return QTest::qWaitFor([&] { return message().contains(words); }, patience);
    }
    void publish()
    {
        QVERIFY(isIn(State::Approved));
        whenItComes<PublishDialog>([](PublishDialog &dialog) { dialog.accept(); });
        const int before = window.messages().count();
        window.run(Command::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(window.messages().count() > before, patience);
    }
    void enterPassword()
    {
        whenItComes<DestinationsDialog>([](DestinationsDialog &dialog) {
            const DestinationHands hands{dialog};
            QVERIFY(hands.has(1));
            hands.enterPassword();
            hands.press(DestinationsDialog::tr("&Save"));
            QTRY_VERIFY_WITH_TIMEOUT(hands.passwordField()->text().isEmpty(), patience); // it is not shown again
            dialog.accept();
        });
        window.run(Command::Destinations);
    }
    void openOutbox()
    {
        window.run(Command::ShowOutbox);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, patience);
    }
    [[nodiscard]] QTableView *table() const { return window.findChild<QTableView *>(QStringLiteral("outbox")); }
    [[nodiscard]] bool lineIs(DispatchState state) const
    {
        return QTest::qWaitFor(
            [&] {
                const QModelIndex index = table()->model()->index(0, OutboxModel::StateColumn);
                return index.data().toString().contains(dispatchStateName(state));
            },
            patience);
    }
    [[nodiscard]] QString line() const
    {
        return window.findChild<OutboxPage *>()->findChild<QPlainTextEdit *>()->toPlainText();
    }
    void press(const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(buttonIn(window, text) && buttonIn(window, text)->isEnabled(), patience);
        QTest::keyClick(buttonIn(window, text), Qt::Key_Space);
    }
};

QString published()
{
    return PublishCommands::tr("“%1” is published.").arg(headline);
}

QString troubleOf(Trouble trouble, const QString &where)
{
    return errorText(troubled(trouble, where).value());
}

/// The forms in which the password could lie somewhere.
QStringList filesWithPassword(const QString &folder)
{
    const QByteArray spaced = password.toUtf8();
    const QByteArray pair = QByteArray("bientap:" + spaced).toBase64().chopped(4);
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.contains(spaced) || bytes.contains(QByteArray(spaced).replace(' ', "")) || bytes.contains(pair))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

/// One process has one session, so these build on each other: first no keyring answers, then one does.
class TestPublishWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsKeptAndSaid()
    {
        ShownDestinations shown;
        QVERIFY(!buttonIn(shown.dialog, DestinationsDialog::tr("&Save"))->isEnabled());
        shown.hands.add(u"folder"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.hands.field(DestinationForm::tr("Name")), patience);
        QVERIFY(shown.hands.field(DestinationForm::tr("Name"))->hasFocus());
        shown.hands.write(labelled("Folder"), shown.folder);
        shown.hands.saveAs(u"Mang noi bo"_qs);
        QVERIFY(shown.hands.saysNow(DestinationsDialog::tr("Saved.")));
        const QList<Destination> kept = shown.kept();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, u"Mang noi bo"_qs);
        QCOMPARE(kept.first().settings.value(u"folder"_qs).toString(), shown.folder);
    }

    void aFieldThatIsMissingIsNamedAndNothingIsKept()
    {
        ShownDestinations shown;
        shown.hands.add(u"wordpress"_qs);
        shown.hands.write(labelled("Address"), u"https://bao.example"_qs);
        shown.hands.press(DestinationsDialog::tr("&Save"));
        QVERIFY(shown.hands.says(labelled("User name")));
        QVERIFY(!shown.hands.saysNow(u"destination-field"_qs));
        QCOMPARE(shown.hands.field(labelled("Address"))->text(), u"https://bao.example"_qs); // to go on with
        QVERIFY(shown.kept().isEmpty());
    }

    void whatASiteAnswersIsSaid()
    {
        const QTemporaryDir folder;
        const RunningSite site;
        (void)approvedFor(site.server.url(), folder.path());
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.enterPassword();
        shown.hands.press(DestinationsDialog::tr("&Check"));
        QVERIFY(shown.hands.says(siteName + u" answers"));
        QVERIFY(shown.hands.saysNow(u"Biên tập"_qs));
        QVERIFY(shown.hands.saysNow(DestinationsDialog::tr("upload pictures")));
        QVERIFY(buttonIn(shown.dialog, DestinationsDialog::tr("&Check"))->isEnabled());
        QCOMPARE(shown.passwords.known().size(), 1);
    }

    void aCheckWithoutPasswordAsksForIt()
    {
        const QTemporaryDir folder;
        const RunningSite site;
        (void)approvedFor(site.server.url(), folder.path());
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.press(DestinationsDialog::tr("&Check"));
        QVERIFY(shown.hands.says(troubleOf(Trouble::NoPassword, siteName)));
        QVERIFY(site.server.requests().isEmpty());
    }

    void whereNoKeyringAnswersThatIsSaid()
    {
        const QTemporaryDir folder;
        (void)approvedFor(closedAddress(), folder.path());
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.enterPassword();
        QSignalSpy notKept(&shown.passwords, &DestinationPasswords::notKept);
        shown.hands.saveAs(u"Trang chinh"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!notKept.isEmpty(), patience);
        QVERIFY(shown.hands.saysNow(
            DestinationsDialog::tr("The keyring of this computer did not take the password; it is known until the "
                                   "window closes.")));
        QCOMPARE(shown.passwords.known().size(), 1);
    }

    void aPasswordDoesNotGoToAnotherHost()
    {
        const QTemporaryDir folder;
        (void)approvedFor(closedAddress(), folder.path());
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.enterPassword();
        shown.hands.saveAs(u"Trang chinh"_qs);
        const QString id = shown.kept().first().id;
        QCOMPARE(shown.passwords.known().value(id), password);
        shown.hands.saveAs(u"Trang khac"_qs); // the same host
        QCOMPARE(shown.passwords.known().value(id), password);
        shown.hands.write(labelled("Address"), u"https://khac.example"_qs);
        shown.hands.saveAs(u"Trang moi"_qs);
        QVERIFY(shown.passwords.known().isEmpty());
        shown.hands.write(labelled("Address"), u"https://khac-nua.example"_qs);
        shown.hands.enterPassword(u"mat khau moi"_qs);
        shown.hands.saveAs(u"Trang moi nua"_qs);
        QCOMPARE(shown.passwords.known().value(id), u"mat khau moi"_qs); // the one for there
    }

    void whatIsRemovedIsGone()
    {
        const QTemporaryDir folder;
        (void)approvedFor(closedAddress(), folder.path());
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.enterPassword();
        shown.hands.saveAs(u"Trang chinh"_qs);
        shown.hands.press(DestinationsDialog::tr("&Remove"));
        QVERIFY(shown.hands.has(0));
        QVERIFY(shown.passwords.known().isEmpty());
        QVERIFY(shown.kept().isEmpty());
        QVERIFY(!buttonIn(shown.dialog, DestinationsDialog::tr("&Remove"))->isEnabled());
    }

    void whatSomethingIsOnItsWayToStays()
    {
        const QTemporaryDir folder;
        const DraftId draft = approvedFor(closedAddress(), folder.path());
        PublishRequest request{.draft = draft, .destination = siteName};
        request.person = secretary;
        QVERIFY(openedIn(folder.path())->publishing().send(request).has_value());
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.press(DestinationsDialog::tr("&Remove"));
        QVERIFY(shown.hands.says(errorText({ErrorCode::Refused, u"in-use"_qs, {siteName, u"#1"_qs}})));
        QCOMPARE(shown.kept().size(), 1);
    }

    /// What readers have there can be neither ended nor cancelled.
    void whereAnArticleStandsStays()
    {
        const QTemporaryDir folder;
        const RunningSite site;
        PublishRequest request{.draft = approvedFor(site.server.url(), folder.path()), .destination = siteName};
        request.person = secretary;
        {
            const auto desk = openedIn(folder.path());
            QVERIFY(desk->publishing().send(request).has_value());
            const auto sent = desk->publishing().next([](const Destination &) -> Result<QString> { return password; });
            QVERIFY(sent && *sent);
            QCOMPARE((*sent)->state, DispatchState::Done);
        }
        ShownDestinations shown(folder.path());
        QVERIFY(shown.hands.has(1));
        shown.hands.press(DestinationsDialog::tr("&Remove"));
        QVERIFY(shown.hands.says(u"http://127.0.0.1/bai"_qs));
        QVERIFY(!shown.hands.saysNow(u"on its way"_qs));
        QCOMPARE(shown.kept().size(), 1);
    }

    void aMissingPasswordIsAskedForAndNeverOnTheDisk()
    {
        const QTemporaryDir folder;
        const RunningSite site;
        (void)approvedFor(site.server.url(), folder.path());
        SendingWindow desktop(folder.path());
        desktop.publish();
        QVERIFY2(desktop.hears(troubleOf(Trouble::NoPassword, siteName)), qUtf8Printable(desktop.message()));
        QVERIFY(site.server.requests().isEmpty());
        desktop.enterPassword();
        desktop.openOutbox();
        QVERIFY(desktop.lineIs(DispatchState::Stopped));
        desktop.press(OutboxPage::tr("Go on"));
        QVERIFY2(desktop.hears(published()), qUtf8Printable(desktop.message()));
        QVERIFY(desktop.isIn(State::Published));
        QCOMPARE(site.postsMade(), 1);
        QCOMPARE(filesWithPassword(folder.path()), QStringList());
        QVERIFY(desktop.close());
        QCOMPARE(filesWithPassword(folder.path()), QStringList());
        QCOMPARE(filesWithPassword(m_keyring.folder()), QStringList());
    }

    void whatCannotBeReachedIsSaidAndIsTriedAgainWhenAsked()
    {
        const QTemporaryDir folder;
        (void)approvedFor(closedAddress(), folder.path());
        SendingWindow desktop(folder.path());
        desktop.enterPassword();
        desktop.publish();
        const QString why = troubleOf(Trouble::Unreachable, u"127.0.0.1"_qs);
        QVERIFY2(desktop.hears(why), qUtf8Printable(desktop.message()));
        desktop.openOutbox();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.line().contains(why), patience);
        desktop.press(OutboxPage::tr("Pause"));
        QVERIFY(desktop.lineIs(DispatchState::Paused));
        desktop.press(OutboxPage::tr("Go on"));
        QVERIFY(desktop.lineIs(DispatchState::Waiting));
        desktop.press(OutboxPage::tr("Cancel"));
        QVERIFY(desktop.lineIs(DispatchState::Cancelled));
        QVERIFY(desktop.isIn(State::Approved));
        QVERIFY(desktop.close());
    }

    void whatIsPausedWhileItIsSentWaits()
    {
        const QTemporaryDir folder;
        RunningSite site;
        (void)approvedFor(site.server.url(), folder.path());
        SendingWindow desktop(folder.path());
        desktop.enterPassword();
        site.site.hold();
        desktop.publish();
        QTRY_COMPARE_WITH_TIMEOUT(site.postsMade(), 1, patience);
        desktop.openOutbox();
        QVERIFY(desktop.lineIs(DispatchState::Sending));
        desktop.press(OutboxPage::tr("Pause"));
        QVERIFY(desktop.lineIs(DispatchState::Paused));
        bool isBrokenOff = false; // the site still says nothing
        desktop.window.findChild<OutboxKeeper *>()->ask(
            this, [](Desk &) { return Outcome(); }, [&isBrokenOff](const Outcome &) { isBrokenOff = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isBrokenOff, patience / 2);
        QVERIFY(desktop.lineIs(DispatchState::Paused));
        site.site.letGo();
        desktop.press(OutboxPage::tr("Go on"));
        QVERIFY2(desktop.hears(published()), qUtf8Printable(desktop.message()));
        QCOMPARE(site.postsMade(), 1);
        QVERIFY(desktop.close());
    }

    /// What arrived of it is found there by the next window, which has the password from the keyring.
    void whatAClosedWindowWasSendingTheNextOneBringsThereOnce()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP(missing);
        QVERIFY(keyringRuns());
        const QTemporaryDir folder;
        RunningSite site;
        const DraftId draft = approvedFor(site.server.url(), folder.path());
        {
            SendingWindow desktop(folder.path());
            desktop.enterPassword();
            site.site.hold();
            desktop.publish();
            QTRY_COMPARE_WITH_TIMEOUT(site.postsMade(), 1, patience);
            QVERIFY(desktop.close());
        }
        site.site.letGo();
        const QList<Dispatch> outbox = openedIn(folder.path())->publishing().outbox().value();
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox.first().state, DispatchState::Waiting);
        SendingWindow next(folder.path());
        QVERIFY2(next.hears(published()), qUtf8Printable(next.message()));
        QVERIFY(next.isIn(State::Published));
        QVERIFY(next.close());
        QCOMPARE(site.postsMade(), 1);
        QCOMPARE(openedIn(folder.path())->publishing().placements(draft).value().size(), 1);
        QCOMPARE(filesWithPassword(folder.path()), QStringList());
    }

    /// Forgotten while the keyring, which may ask its person something first, was still at it.
    void aPasswordThatTheKeyringBringsLateStaysForgotten()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP(missing);
        QVERIFY(keyringRuns());
        Destination site = siteAt(u"https://bao.example"_qs);
        site.id = u"late"_qs;
        DestinationPasswords before;
        before.keep(site.id, password);
        DestinationPasswords now;
        now.load({site});
        QTRY_COMPARE_WITH_TIMEOUT(now.known().value(site.id), password, patience);
        DestinationPasswords late;
        late.load({site});
        late.forget(site.id);
        std::optional<Result<QString>> found; // asked last: the others have their answers by then
        findInKeyring(u"destination/late"_qs, this, [&found](const Result<QString> &answer) { found = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(found, patience);
        QVERIFY(!*found);
        QVERIFY(late.known().isEmpty());
    }

private:
    [[nodiscard]] bool keyringRuns()
    {
        m_isRunning = m_isRunning || (m_keyring.startBus() && m_keyring.startKeyring());
        return m_isRunning;
    }

    PrivateKeyring m_keyring;
    bool m_isRunning = false;
};

QTEST_MAIN(TestPublishWalk)
#include "test_publish_walk.moc"
