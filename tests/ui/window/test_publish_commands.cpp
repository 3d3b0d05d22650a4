#include "app/workflow/troubles.h"
#include "tests/support/private_keyring.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/models/outbox_model.h"
#include "ui/panels/ledger_page.h"
#include "ui/panels/outbox_page.h"
#include "ui/window/order_dialog.h"
#include "ui/window/paste_panel.h"
#include "ui/window/publish_commands.h"
#include "ui/window/publish_dialog.h"
#include "ui/window/workflow_steps.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString me = QStringLiteral("Người Thử");
const QString secretary = QStringLiteral("Thư ký");
const QString headline = QStringLiteral("Xã Mẫu có cầu mới");
const QString words = QStringLiteral("Cầu dài 40 mét.");
const QString page = QStringLiteral("https://bao.example/xa-mau-co-cau-moi");

Article called(const QString &title, int paragraphs = 1)
{
    Article article;
    article.headline = title;
    for (int i = 0; i < paragraphs; ++i)
        article.body.append(newBlock(Paragraph{plainText(words)}));
    return article;
}

enum class Ready { Approved, Submitted };

/// A data folder with one article and one destination that takes files.
struct ApprovedRoom
{
    QTemporaryDir data;
    QTemporaryDir place;
    DraftId draft;

    explicit ApprovedRoom(const QString &kind = QStringLiteral("folder"), Ready ready = Ready::Approved,
                          int paragraphs = 1)
    {
        const auto desk = opened();
        draft = desk->drafts().create(called(headline, paragraphs), {}, u"created"_qs).value();
        const bool isReady =
            desk->workflow().step({draft, Action::Submit}).has_value()
            && (ready == Ready::Submitted || desk->workflow().step({draft, Action::Approve, secretary}).has_value());
        Destination destination{{}, name(), kind, {{u"folder"_qs, folder()}}};
        if (kind == u"folder")
            destination.settings.insert(u"form"_qs, u"text"_qs);
        if (!isReady || !desk->publishing().setDestination(destination))
            qFatal("newsroom");
    }
    [[nodiscard]] static QString name() { return QStringLiteral("Mạng nội bộ"); }
    [[nodiscard]] QString folder() const { return place.filePath(u"bai"_qs); } ///< made by makeFolder()
    void makeFolder() const { QDir().mkpath(folder()); }
    [[nodiscard]] std::unique_ptr<Desk> opened() const
    {
        return Desk::open({data.path(), Access::ReadWrite, systemClock(), me, {}, {}}).value();
    }
    [[nodiscard]] QList<Dispatch> outbox() const { return opened()->publishing().outbox().value(); }
    [[nodiscard]] QByteArrayList files() const
    {
        QByteArrayList contents;
        const QFileInfoList found = QDir(folder()).entryInfoList(QDir::Files);
        for (const QFileInfo &each : found) {
            QFile file(each.filePath());
            contents.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return contents;
    }
};

QPushButton *goOf(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

bool says(const QWidget &dialog, const QString &sentence)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&sentence](const QLabel *label) { return label->text().contains(sentence); });
}

/// The window as the secretary has it, over a newsroom.
struct Desktop : OpenWindow
{
    explicit Desktop(const ApprovedRoom &room, Role role = Role::Tkts) : OpenWindow(room.data.path(), me)
    {
        if (role == Role::Tkts)
            steps().setPerson({secretary, {role}}, smallNewsroom());
    }
    [[nodiscard]] WorkflowSteps &steps() const { return window.workflow(); }
    [[nodiscard]] bool isIn(State state) const
    {
        return QTest::qWaitFor([&] { return steps().standing() && steps().standing()->state == state; }, patience);
    }
    [[nodiscard]] QTableView *table() const { return window.findChild<QTableView *>(QStringLiteral("outbox")); }
    [[nodiscard]] bool outboxIsSeen() const { return table() && table()->isVisible(); }
    [[nodiscard]] bool isMarked() const { return (*window.findChild<Actions *>())[Command::ShowOutbox]->isChecked(); }
    [[nodiscard]] QString cell(OutboxModel::Column column, int row = 0) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool hasLines(int lines) const
    {
        return QTest::qWaitFor([&] { return outboxIsSeen() && table()->model()->rowCount() == lines; }, patience);
    }
    [[nodiscard]] QString line() const ///< all that is said of the chosen one
    {
        return window.findChild<OutboxPage *>()->findChild<QPlainTextEdit *>()->toPlainText();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(text) && button(text)->isEnabled(), patience);
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    void publish()
    {
        QVERIFY(isIn(State::Approved));
        whenItComes<PublishDialog>([](PublishDialog &dialog) {
            QVERIFY(goOf(dialog)->isEnabled());
            QTest::keyClick(goOf(dialog), Qt::Key_Space);
        });
        const int before = window.messages().count();
        window.run(Command::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(window.messages().count() > before, patience);
    }
    [[nodiscard]] bool hears(const QString &sentence) const
    {
        return QTest::qWaitFor([&] { return message() == sentence; }, patience);
    }
};

QString stateOf(const QString &sign, DispatchState state)
{
    return sign + dispatchStateName(state);
}

QString published()
{
    return PublishCommands::tr("“%1” is published.").arg(headline);
}

void fillIn(OrderDialog &dialog)
{
    QTest::keyClick(dialog.findChild<QComboBox *>(), Qt::Key_Down);
    const QList<QPlainTextEdit *> fields = dialog.findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *field : fields)
        QTest::keyClicks(field, QStringLiteral("chu"));
    QTest::keyClick(goOf(dialog), Qt::Key_Space);
}

void pauseAndCancel(const Desktop &desktop)
{
    desktop.press(OutboxPage::tr("Pause"));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(OutboxModel::StateColumn), stateOf(u"▲ "_qs, DispatchState::Paused),
                              patience);
    desktop.press(OutboxPage::tr("Cancel"));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(OutboxModel::StateColumn), stateOf({}, DispatchState::Cancelled), patience);
}

} // namespace

class TestPublishCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublishedIsThereAndIsSaid()
    {
        const ApprovedRoom room;
        room.makeFolder();
        Desktop desktop(room);
        desktop.publish();
        QVERIFY2(desktop.hears(published()), qUtf8Printable(desktop.message()));
        QCOMPARE(room.files().size(), 1);
        QVERIFY(room.files().first().contains(words.toUtf8()));
        QVERIFY(desktop.isIn(State::Published));
        QCOMPARE(room.opened()->drafts().open(room.draft).value().state, State::Published);

        desktop.press(PublishCommands::tr("Outbox")); // of the message
        QVERIFY(desktop.hasLines(1));
        QCOMPARE(desktop.cell(OutboxModel::StateColumn), stateOf(u"✓ "_qs, DispatchState::Done));
        QCOMPARE(desktop.cell(OutboxModel::HeadlineColumn), headline);
        QCOMPARE(desktop.cell(OutboxModel::DestinationColumn), ApprovedRoom::name());
        QVERIFY(desktop.line().contains(room.folder()));
        QVERIFY(desktop.line().contains(secretary)); // who sent it
        QVERIFY(!desktop.button(OutboxPage::tr("Cancel"))->isEnabled());
        QVERIFY(desktop.close());
    }

    void itsKeyOpensTheOutboxInPlaceOfTheArticleAndClosesIt()
    {
        const ApprovedRoom room;
        Desktop desktop(room);
        desktop.pressKey(Qt::Key_F6, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desktop.hasLines(0));
        QVERIFY(!desktop.editor().isVisible());
        QVERIFY(desktop.isMarked());
        QVERIFY(desktop.table()->hasFocus());
        QVERIFY(!desktop.line().isEmpty()); // how something comes here
        desktop.pressKey(Qt::Key_F6, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desktop.outboxIsSeen());
        QVERIFY(!desktop.isMarked());
        QVERIFY(desktop.editor().isVisible());

        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.outboxIsSeen());
        desktop.pressKey(Qt::Key_Escape);
        QVERIFY(!desktop.outboxIsSeen());
        QVERIFY(!desktop.isMarked());
        QVERIFY(desktop.editor().hasFocus());
        QVERIFY(desktop.close());
    }

    void outboxAndLedgerMakeRoomForEachOther()
    {
        const ApprovedRoom room;
        Desktop desktop(room);
        desktop.window.run(Command::ShowOutbox);
        desktop.window.run(Command::ShowLedger);
        const auto *ledger = desktop.window.findChild<LedgerPage *>();
        QVERIFY(!desktop.outboxIsSeen() && ledger->isVisible());
        QVERIFY(!desktop.isMarked());
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.outboxIsSeen() && !ledger->isVisible());
        desktop.window.run(Command::Find); // is about the page
        QVERIFY(!desktop.outboxIsSeen() && desktop.editor().isVisible());
        QVERIFY(desktop.close());
    }

    void returnOpensItsArticle()
    {
        const ApprovedRoom room;
        room.makeFolder();
        const DraftId newer = [&room] {
            const auto desk = room.opened();
            PublishRequest request{.draft = room.draft, .destination = ApprovedRoom::name()};
            request.person = secretary;
            if (!desk->publishing().send(request) || !desk->publishing().next({}))
                qFatal("send");
            return desk->drafts().create(called(QStringLiteral("Bài sau")), {}, u"created"_qs).value();
        }();
        Desktop desktop(room);
        desktop.window.openDraft(newer);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.window.article().draft(), newer, patience);
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(1));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.table()->currentIndex().isValid(), patience);
        desktop.pressKey(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.window.article().draft(), room.draft, patience);
        QVERIFY(!desktop.outboxIsSeen() && desktop.editor().isVisible());
        QVERIFY(desktop.close());
    }

    void whoMayNotPublishHearsWhyAndNothingGoesOut()
    {
        const ApprovedRoom room;
        room.makeFolder();
        Desktop desktop(room, Role::Pv);
        QVERIFY(desktop.isIn(State::Approved));
        const QString why = errorText(room.opened()->publishing().mayPublish(me).error());
        bool isAsked = false;
        whenItComes<PublishDialog>([&](PublishDialog &dialog) {
            isAsked = true;
            QVERIFY(says(dialog, why));
            QVERIFY(!goOf(dialog)->isEnabled());
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
            dialog.reject();
        });
        desktop.window.run(Command::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked, patience);
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(0));
        QVERIFY(desktop.close());
        QVERIFY(room.outbox().isEmpty());
        QVERIFY(room.files().isEmpty());
    }

    void whatNobodyApprovedStays()
    {
        const ApprovedRoom room(u"folder"_qs, Ready::Submitted);
        Desktop desktop(room);
        QVERIFY(desktop.isIn(State::Submitted));
        bool isAsked = false;
        whenItComes<PublishDialog>([&](PublishDialog &dialog) {
            isAsked = true;
            QVERIFY(says(dialog, errorText({ErrorCode::NotApproved, {}, {headline}})));
            QVERIFY(!goOf(dialog)->isEnabled());
            dialog.reject();
        });
        desktop.window.run(Command::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked, patience);
        QVERIFY(desktop.close());
        QVERIFY(room.outbox().isEmpty());
    }

    /// A letter that was typed a moment ago has no approval, and the dialog knows it.
    void whatIsTypedIsSavedBeforeItIsAsked()
    {
        const ApprovedRoom room;
        Desktop desktop(room);
        QVERIFY(desktop.isIn(State::Approved));
        bool isAsked = false;
        whenItComes<PublishDialog>([&](PublishDialog &dialog) {
            isAsked = true;
            QVERIFY(says(dialog, errorText({ErrorCode::ChangedSinceApproval, {}, {headline}})));
            QVERIFY(!goOf(dialog)->isEnabled());
            dialog.reject();
        });
        desktop.editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&desktop.editor(), QStringLiteral("them"));
        desktop.window.run(Command::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked, patience);
        QVERIFY(desktop.close());
    }

    void whatCannotBeReachedIsSaidAndGoesOnWhenItIsThere()
    {
        const ApprovedRoom room;
        Desktop desktop(room); // over a folder that is not there
        desktop.publish();
        const QString why = errorText(troubled(Trouble::Unreachable, room.folder()).value());
        QVERIFY2(desktop.hears(why), qUtf8Printable(desktop.message()));
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(1));
        QVERIFY(desktop.line().contains(why));
        desktop.press(OutboxPage::tr("Pause"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(OutboxModel::StateColumn), stateOf(u"▲ "_qs, DispatchState::Paused),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.button(OutboxPage::tr("Pause"))->isEnabled(), patience);
        room.makeFolder();
        desktop.press(OutboxPage::tr("Go on"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(OutboxModel::StateColumn), stateOf(u"✓ "_qs, DispatchState::Done),
                                  patience);
        QVERIFY(desktop.hears(published()));
        QCOMPARE(room.files().size(), 1);
        QVERIFY(desktop.close());
    }

    void whatIsCancelledIsSentNoMore()
    {
        const ApprovedRoom room;
        Desktop desktop(room);
        desktop.publish();
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(1));
        pauseAndCancel(desktop);
        QVERIFY(!desktop.button(OutboxPage::tr("Go on"))->isEnabled());
        QVERIFY(!desktop.button(OutboxPage::tr("Cancel"))->isEnabled());
        room.makeFolder();
        QVERIFY(desktop.isIn(State::Approved));
        QVERIFY(desktop.close());
        QVERIFY(room.files().isEmpty());
        QVERIFY(!room.opened()->publishing().due().value());
    }

    /// It used to stay at the line that was read last, which was over.
    void theOutboxOpensAtWhatIsUnderWay()
    {
        const ApprovedRoom room;
        Desktop desktop(room);
        desktop.publish();
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(1));
        pauseAndCancel(desktop);
        desktop.window.run(Command::ShowOutbox);
        desktop.publish();
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(2));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.button(OutboxPage::tr("Pause"))->isEnabled(), patience);
        QVERIFY(desktop.close());
    }

    /// The text behind the outbox took the keyboard when its state changed, and what was typed stood in its headline.
    void whatIsTypedInTheOutboxDoesNotReachTheTextBehindIt()
    {
        const ApprovedRoom room;
        Desktop desktop(room);
        desktop.publish();
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(1));
        desktop.table()->setFocus();
        room.makeFolder();
        desktop.press(OutboxPage::tr("Pause"));
        desktop.press(OutboxPage::tr("Go on"));
        QVERIFY(desktop.isIn(State::Published));
        QVERIFY(!desktop.editor().hasFocus());
        QTest::keyClicks(desktop.window.focusWidget(), QStringLiteral("abc"));
        QCOMPARE(desktop.window.article().article().headline, headline);
        QVERIFY(desktop.close());
    }

    void theCaretStaysWhereItIsWhenTheArticleIsOut()
    {
        const ApprovedRoom room(QStringLiteral("folder"), Ready::Approved, 600);
        room.makeFolder();
        Desktop desktop(room);
        desktop.editor().commitPreedit();                                     // all of it is there
        const int middle = desktop.editor().document()->characterCount() / 2; // far below what is seen first
        QTextCursor caret = desktop.editor().textCursor();
        caret.setPosition(middle);
        caret.setPosition(middle + 5, QTextCursor::KeepAnchor);
        desktop.editor().setTextCursor(caret);
        desktop.window.run(Command::ShowOutbox);
        desktop.publish();
        QVERIFY(desktop.isIn(State::Published));
        QCOMPARE(desktop.editor().textCursor().anchor(), middle);
        QCOMPARE(desktop.editor().textCursor().position(), middle + 5);
        QVERIFY(desktop.close());
    }

    void whatWaitsForItsReadersIsNotThereYet()
    {
        const ApprovedRoom room;
        room.makeFolder();
        Desktop desktop(room);
        QVERIFY(desktop.isIn(State::Approved));
        whenItComes<PublishDialog>([](PublishDialog &dialog) {
            dialog.findChildren<QRadioButton *>().last()->click();
            auto *time = dialog.findChild<QDateTimeEdit *>();
            QVERIFY(time->isEnabled());
            time->setDateTime(QDateTime::currentDateTime().addDays(1));
            QCOMPARE(goOf(dialog)->text(), PublishDialog::tr("Schedule"));
            QTest::keyClick(goOf(dialog), Qt::Key_Space);
        });
        desktop.window.run(Command::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.message().contains(headline), patience);
        desktop.window.run(Command::ShowOutbox);
        QVERIFY(desktop.hasLines(1));
        QCOMPARE(desktop.cell(OutboxModel::StateColumn), stateOf({}, DispatchState::Waiting));
        desktop.press(OutboxPage::tr("Pause"));
        desktop.press(OutboxPage::tr("Go on")); // goes on waiting
        QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(OutboxModel::StateColumn), stateOf({}, DispatchState::Waiting),
                                  patience);
        QVERIFY(desktop.close());
        QVERIFY(room.files().isEmpty());
        QVERIFY(room.outbox().first().next > QDateTime::currentDateTimeUtc());
    }

    void whatIsPastedEndsWithTheAddressOfItsPage()
    {
        const ApprovedRoom room(u"paste"_qs);
        room.makeFolder();
        Desktop desktop(room);
        desktop.publish();
        QVERIFY2(desktop.hears(errorText(troubled(Trouble::WaitsForPerson, ApprovedRoom::name()).value())),
                 qUtf8Printable(desktop.message()));
        QVERIFY(desktop.isIn(State::Approved));
        desktop.press(PublishCommands::tr("Outbox"));
        desktop.press(OutboxPage::tr("Paste…"));
        const QPointer<PastePanel> panel = shownPanel(desktop);
        QVERIFY(panel);
        auto *fields = panel->findChild<QListWidget *>();
        QVERIFY(fields->hasFocus());
        QTest::keyClick(fields, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), headline);
        QVERIFY(fields->item(0)->text().startsWith(u'✓'));
        QCOMPARE(fields->currentRow(), 1);

        auto *address = panel->findChild<QLineEdit *>();
        QTest::keyClicks(address, QStringLiteral("bao.example"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(panel); // that is no address
        address->selectAll();
        QTest::keyClicks(address, page);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(desktop.hears(published()));
        QTRY_VERIFY_WITH_TIMEOUT(!panel, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.cell(OutboxModel::StateColumn), stateOf(u"✓ "_qs, DispatchState::Done),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.line().contains(page), patience);
        QVERIFY(desktop.isIn(State::Published));
        QVERIFY(desktop.close());
        const QList<Placement> placements = room.opened()->publishing().placements(room.draft).value();
        QCOMPARE(placements.size(), 1);
        QCOMPARE(placements.first().url, page);
        QCOMPARE(placements.first().presence, Presence::Live);
    }

    void anOrderedTakedownLeavesTheDestinationByItself()
    {
        const ApprovedRoom room;
        room.makeFolder();
        Desktop desktop(room);
        desktop.publish();
        QVERIFY(desktop.hears(published()));
        QVERIFY(desktop.isIn(State::Published));
        QCOMPARE(room.files().size(), 1);
        whenItComes<OrderDialog>(fillIn);
        desktop.window.run(Command::TakeDown);
        QVERIFY(desktop.hears(PublishCommands::tr("“%1” was taken down there.").arg(headline)));
        QVERIFY(room.files().isEmpty());
        QVERIFY(desktop.isIn(State::Removed));
        QVERIFY(desktop.close());
    }

private:
    static PastePanel *shownPanel(const Desktop &desktop)
    {
        PastePanel *panel = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                panel = desktop.window.findChild<PastePanel *>();
                return panel && panel->isActiveWindow();
            },
            patience);
        return panel;
    }

    PrivateKeyring m_keyring; ///< of this process alone: the windows ask theirs
};

QTEST_MAIN(TestPublishCommands)
#include "test_publish_commands.moc"
