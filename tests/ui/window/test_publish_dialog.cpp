#include "app/desk/storage_thread.h"
#include "tests/app/desk/desk_fixture.h"
#include "ui/common/error_text.h"
#include "ui/models/outbox_model.h"
#include "ui/window/publish_dialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 20000; // ms: for a machine under load
constexpr int hour = 60 * 60;
const QSize screen = {1366, 768}; // of the smallest computer that newsrooms have
const QString nobody = QStringLiteral("Không ai biết");

/// Whole minutes, as a person would choose it.
QDateTime fromNow(int seconds)
{
    const qint64 then = QDateTime::currentSecsSinceEpoch() + seconds;
    return QDateTime::fromSecsSinceEpoch(then - then % 60, Qt::UTC);
}

Article article(const QDateTime &embargo = {})
{
    Article article = articleWith(QStringLiteral("Cầu mới thông xe"), QStringLiteral("Xe đầu tiên qua cầu lúc 5 giờ."));
    article.embargo = embargo;
    return article;
}

/// A newsroom that publishes into folders.
struct RoomWithSites
{
    DeskFolder data;
    QTemporaryDir sites;

    RoomWithSites() { data.time = QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] PublishingService &publishing() const { return data.desk->publishing(); }
    [[nodiscard]] Destination site(const QString &name, const QString &form = QStringLiteral("html")) const
    {
        const bool isMade = QDir(sites.path()).mkpath(name);
        const auto kept = publishing().setDestination(
            {{}, name, u"folder"_qs, {{u"folder"_qs, sites.filePath(name)}, {u"form"_qs, form}}});
        if (!isMade || !kept)
            qFatal("site: %s", qUtf8Printable(refusal(kept)));
        return *kept;
    }
    [[nodiscard]] DraftId approved(const Article &text) const
    {
        const DraftId draft = data.create(text);
        data.approve(draft);
        return draft;
    }
    [[nodiscard]] Preflight preflight(const DraftId &draft, const QString &person = secretary()) const
    {
        const auto known = preflightOf(*data.desk, draft, person);
        if (!known)
            qFatal("preflight: %s", qUtf8Printable(refusal(known)));
        return *known;
    }
    void publish(const DraftId &draft, const Destination &where) const
    {
        PublishRequest request{.draft = draft, .destination = where.id};
        request.person = secretary();
        const auto sent = publishing().send(request);
        const auto done = publishing().next({});
        if (!sent || !done || !*done || (*done)->state != DispatchState::Done)
            qFatal("publish: %s %s", qUtf8Printable(refusal(sent)), qUtf8Printable(refusal(done)));
    }
    /// Only the chief editor breaks embargoes and waives anything else.
    void letOnlyTheChiefWaive() const
    {
        QFile builtIn(QStringLiteral(TOASOAN_SOURCE_DIR "/resources/workflow/small-newsroom.json"));
        QFile own(data.folder.filePath(QStringLiteral("workflow.json")));
        if (!builtIn.open(QIODevice::ReadOnly) || !own.open(QIODevice::WriteOnly))
            qFatal("workflow.json");
        own.write(builtIn.readAll().replace(R"("waive": ["TKTS", "PhoTBT", "TBT"])", R"("waive": ["TBT"])"));
    }
};

/// What nothing speaks against.
Preflight cleared(const QDateTime &embargo = {}, const QList<Placement> &placements = {})
{
    Preflight preflight;
    preflight.draft = {u"draft-a"_qs};
    preflight.article = article(embargo);
    preflight.headline = preflight.article.headline;
    preflight.approval = Approval();
    preflight.approval->person = secretary();
    preflight.approval->time = noon();
    preflight.destinations = {{u"a"_qs, u"Báo điện tử"_qs, u"folder"_qs, {}},
                              {u"b"_qs, u"Trang phụ"_qs, u"folder"_qs, {}}};
    preflight.placements = placements;
    return preflight;
}

Placement placed(const QString &destination, Presence presence)
{
    Placement placement;
    placement.destination = destination;
    placement.presence = presence;
    placement.url = QStringLiteral("https://bao.vn/cau-moi");
    return placement;
}

/// The dialog over a data folder that its storage thread has to itself, or over a newsroom's.
struct PublishingAsked
{
    QTemporaryDir fresh;
    StorageThread storage;
    PublishDialog dialog;

    explicit PublishingAsked(const Preflight &preflight, const QString &folder = {},
                             const QString &account = secretary())
        : storage({folder.isEmpty() ? fresh.path() : folder, Access::ReadWrite, systemClock(), account, {}, {}})
        , dialog(preflight, storage)
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
    }

    [[nodiscard]] QComboBox *where() const { return dialog.findChild<QComboBox *>(); }
    [[nodiscard]] QDateTimeEdit *time() const { return dialog.findChild<QDateTimeEdit *>(); }
    [[nodiscard]] QRadioButton *now() const { return choice(PublishDialog::tr("At &once")); }
    [[nodiscard]] QRadioButton *later() const { return choice(PublishDialog::tr("At a &time:")); }
    [[nodiscard]] QCheckBox *show() const { return dialog.findChild<QCheckBox *>(); }
    [[nodiscard]] QPlainTextEdit *sent() const { return dialog.findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QLineEdit *reason() const
    {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == PublishDialog::tr("Reason"))
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *go() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *destinations() const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == PublishDialog::tr("&Destinations…"))
                return button;
        }
        return nullptr;
    }
    /// All sentences that are seen; fails where one may be taken for markup.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            if (label->textFormat() != Qt::PlainText && !label->buddy())
                QTest::qFail("a label that guesses what is markup", __FILE__, __LINE__);
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    /// Until all that was asked for has its answer.
    [[nodiscard]] bool isAnswered()
    {
        bool isDone = false;
        storage.ask(
            &dialog, [](Desk &) { return Outcome(); }, [&isDone](const Outcome &) { isDone = true; });
        return QTest::qWaitFor([&isDone] { return isDone; }, patience);
    }
    /// By Tab alone, as a person without a mouse comes there.
    [[nodiscard]] bool comesTo(const QWidget *wanted) const
    {
        for (int steps = 0; steps < 20 && dialog.focusWidget() != wanted; ++steps)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        return dialog.focusWidget() == wanted;
    }

private:
    [[nodiscard]] QRadioButton *choice(const QString &text) const
    {
        for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestPublishDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHoldsAnApprovedArticleBack()
    {
        const RoomWithSites newsroom;
        const Destination site = newsroom.site(u"Báo điện tử"_qs);
        const DraftId draft = newsroom.approved(article());
        const Preflight preflight = newsroom.preflight(draft);
        QCOMPARE(preflight.draft, draft);
        QCOMPARE(preflight.headline, article().headline);
        QCOMPARE(preflight.article, article());
        QVERIFY(preflight.approval);
        QCOMPARE(preflight.approval->person, secretary());
        QVERIFY(preflight.hindrances.isEmpty());
        QCOMPARE(preflight.destinations, QList<Destination>{site});
        QVERIFY(preflight.placements.isEmpty());
    }

    void everythingThatHoldsItBackIsFound()
    {
        const RoomWithSites newsroom;
        const DraftId draft = newsroom.data.create(article());
        const Preflight preflight = newsroom.preflight(draft, reporter());
        QVERIFY(!preflight.approval);
        QCOMPARE(preflight.hindrances.size(), 2);
        QCOMPARE(preflight.hindrances.first().code, ErrorCode::NotApproved);
        QCOMPARE(preflight.hindrances.last().detail, u"wrong-role"_qs);
        const DraftId approved = newsroom.approved(article());
        QCOMPARE(newsroom.preflight(approved, reporter()).hindrances.size(), 1);
        QCOMPARE(newsroom.preflight(approved, nobody).hindrances.first().code, ErrorCode::NotFound);
    }

    void whatWasWrittenSinceItsApprovalIsHeldBack()
    {
        const RoomWithSites newsroom;
        const DraftId draft = newsroom.approved(article());
        Article changed = article();
        changed.headline = u"Cầu mới chưa thông xe"_qs;
        QVERIFY(newsroom.data.save(draft, changed).has_value());
        const Preflight preflight = newsroom.preflight(draft);
        QCOMPARE(preflight.headline, changed.headline);
        QVERIFY(!preflight.approval);
        QCOMPARE(preflight.hindrances.size(), 1);
        QCOMPARE(preflight.hindrances.first().code, ErrorCode::ChangedSinceApproval);
    }

    void whereItIsAlreadyIsKnown()
    {
        const RoomWithSites newsroom;
        const Destination site = newsroom.site(u"Báo điện tử"_qs);
        const DraftId draft = newsroom.approved(article());
        newsroom.publish(draft, site);
        const Preflight preflight = newsroom.preflight(draft);
        QCOMPARE(preflight.placements.size(), 1);
        QCOMPARE(preflight.placements.first().destination, site.id);
        QCOMPARE(preflight.placements.first().presence, Presence::Live);
    }

    void whatIsNoArticleHasNoPreflight()
    {
        const RoomWithSites newsroom;
        const auto preflight = preflightOf(*newsroom.data.desk, {u"no-such-draft"_qs}, secretary());
        QVERIFY(!preflight);
        QCOMPARE(preflight.error().code, ErrorCode::NotFound);
    }

    void theFirstDestinationAndAtOnceAreChosenFirst()
    {
        const PublishingAsked asked(cleared());
        QCOMPARE(asked.where()->count(), 2);
        QCOMPARE(asked.where()->currentText(), u"Báo điện tử"_qs);
        QVERIFY(asked.now()->isChecked() && !asked.later()->isChecked());
        QVERIFY(!asked.time()->isEnabled());
        QVERIFY(!asked.reason()->isVisible());
        QVERIFY(!asked.show()->isChecked() && !asked.sent()->isVisible());
        QVERIFY(asked.go()->isEnabled() && asked.go()->isDefault());
        QCOMPARE(asked.go()->text(), PublishDialog::tr("Publish"));
        QVERIFY2(asked.said().contains(article().headline), qUtf8Printable(asked.said()));
        QVERIFY2(asked.said().contains(u"✓ Approved by "_qs + secretary()), qUtf8Printable(asked.said()));
    }

    void theTimeThatIsOfferedIsAhead()
    {
        const PublishingAsked asked(cleared());
        asked.later()->click();
        QVERIFY(asked.time()->isEnabled());
        QVERIFY(asked.dialog.request().at > QDateTime::currentDateTimeUtc().addSecs(5 * 60));
        QCOMPARE(asked.go()->text(), PublishDialog::tr("Schedule"));
    }

    void theEndOfAnEmbargoIsOfferedAsTheTime()
    {
        const QDateTime until = fromNow(3 * hour);
        const PublishingAsked asked(cleared(until));
        QVERIFY(asked.later()->isChecked());
        QCOMPARE(asked.dialog.request().at, until);
        QVERIFY(asked.dialog.request().embargoReason.isEmpty());
        QVERIFY(!asked.reason()->isVisible());
        QVERIFY(asked.go()->isEnabled());
        QVERIFY2(asked.said().contains(u"✓ Embargo until "_qs + outboxTime(until)), qUtf8Printable(asked.said()));
    }

    void anEmbargoThatIsOverAsksForNothing()
    {
        const PublishingAsked asked(cleared(fromNow(-hour)));
        QVERIFY(asked.now()->isChecked());
        QVERIFY(!asked.reason()->isVisible());
        QVERIFY(asked.go()->isEnabled());
    }

    void breakingAnEmbargoNeedsAReason()
    {
        const QDateTime until = fromNow(3 * hour);
        const PublishingAsked asked(cleared(until));
        asked.now()->click();
        QVERIFY(asked.reason()->isVisible());
        QVERIFY(!asked.go()->isEnabled());
        QVERIFY2(asked.said().contains(u"● Under embargo until "_qs + outboxTime(until)), qUtf8Printable(asked.said()));
        QTest::keyClicks(asked.reason(), u"  "_qs);
        QVERIFY(!asked.go()->isEnabled());
        QTest::keyClicks(asked.reason(), u"Bo da cho phep "_qs);
        QVERIFY(asked.go()->isEnabled());
        QCOMPARE(asked.dialog.request().embargoReason, u"Bo da cho phep"_qs);
        asked.later()->click(); // kept after all
        QVERIFY(!asked.reason()->isVisible() && asked.go()->isEnabled());
        QVERIFY(asked.dialog.request().embargoReason.isEmpty());
        asked.reason()->clear();
        asked.time()->setDateTime(until.toLocalTime().addSecs(-60)); // one minute is early too
        QVERIFY(asked.reason()->isVisible() && !asked.go()->isEnabled());
    }

    /// It would be refused afterwards all the same; nobody writes a reason for nothing.
    void whoMayNotWaiveCannotBreakAnEmbargo()
    {
        const RoomWithSites newsroom;
        newsroom.letOnlyTheChiefWaive();
        (void)newsroom.site(u"Báo điện tử"_qs);
        const DraftId draft = newsroom.approved(article(fromNow(3 * hour)));
        const PublishingAsked asked(newsroom.preflight(draft), newsroom.data.folder.path());
        QVERIFY(asked.go()->isEnabled()); // at its time
        asked.now()->click();
        if (asked.reason()->isVisible())
            asked.reason()->setText(u"Vội"_qs);
        QVERIFY(!asked.go()->isEnabled());
    }

    void withoutADestinationItLeadsToThem()
    {
        Preflight preflight = cleared();
        preflight.destinations.clear();
        PublishingAsked asked(preflight);
        QVERIFY(!asked.go()->isEnabled());
        QVERIFY2(asked.said().contains(u"● There is no destination yet"), qUtf8Printable(asked.said()));
        const QSignalSpy wanted(&asked.dialog, &PublishDialog::destinationsWanted);
        QVERIFY(asked.comesTo(asked.destinations()));
        QTest::keyClick(asked.destinations(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(asked.where(), Qt::Key_Return);
        QVERIFY(asked.dialog.isVisible()); // Return publishes nothing
        QVERIFY(asked.dialog.request().destination.isEmpty());
    }

    void hindrancesAreNamedAndHoldTheButton()
    {
        const RoomWithSites newsroom;
        (void)newsroom.site(u"Báo điện tử"_qs);
        const Preflight preflight = newsroom.preflight(newsroom.data.create(article()), reporter());
        const PublishingAsked asked(preflight);
        QVERIFY(!asked.go()->isEnabled());
        QCOMPARE(preflight.hindrances.size(), 2);
        for (const Error &hindrance : preflight.hindrances)
            QVERIFY2(asked.said().contains(u"● "_qs + errorText(hindrance)), qUtf8Printable(asked.said()));
        QVERIFY(!asked.said().contains(u"Approved by"));
        asked.later()->click();
        asked.where()->setCurrentIndex(0);
        QVERIFY(!asked.go()->isEnabled());
    }

    void aTimeInThePastIsNoTimeForReaders_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("a minute ago") << -60;
        QTest::newRow("yesterday") << -24 * hour;
        QTest::newRow("another year") << -400 * 24 * hour;
    }
    void aTimeInThePastIsNoTimeForReaders()
    {
        QFETCH(int, seconds);
        const PublishingAsked asked(cleared());
        asked.later()->click();
        asked.time()->setDateTime(fromNow(seconds).toLocalTime());
        QVERIFY(!asked.go()->isEnabled() || asked.dialog.request().at > QDateTime::currentDateTimeUtc());
        asked.now()->click();
        QVERIFY(asked.go()->isEnabled()); // it is no matter then
    }

    void whatIsLiveCannotBePlanned()
    {
        const PublishingAsked asked(cleared({}, {placed(u"a"_qs, Presence::Live)}));
        QCOMPARE(asked.go()->text(), PublishDialog::tr("Update"));
        QVERIFY(!asked.later()->isEnabled() && !asked.time()->isEnabled());
        QVERIFY2(asked.said().contains(u"https://bao.vn/cau-moi"), qUtf8Printable(asked.said()));
        asked.where()->setCurrentIndex(1); // where it is not
        QVERIFY(asked.later()->isEnabled());
        QCOMPARE(asked.go()->text(), PublishDialog::tr("Publish"));
        asked.later()->click();
        QVERIFY(asked.dialog.request().at.isValid());
        asked.where()->setCurrentIndex(0);
        QVERIFY(asked.now()->isChecked());
        QVERIFY(!asked.dialog.request().at.isValid());
        QVERIFY(!asked.time()->isEnabled());
    }

    void anUpdateBeforeTheEndOfTheEmbargoNeedsAReasonToo()
    {
        const PublishingAsked asked(cleared(fromNow(hour), {placed(u"a"_qs, Presence::Live)}));
        QVERIFY(asked.now()->isChecked());
        QVERIFY(asked.reason()->isVisible() && !asked.go()->isEnabled());
    }

    void whatReadersDoNotHaveMayBePlanned_data()
    {
        QTest::addColumn<int>("presence");
        QTest::newRow("planned") << int(Presence::Planned);
        QTest::newRow("down") << int(Presence::Down);
    }
    void whatReadersDoNotHaveMayBePlanned()
    {
        QFETCH(int, presence);
        const PublishingAsked asked(cleared({}, {placed(u"a"_qs, Presence(presence))}));
        QCOMPARE(asked.go()->text(), PublishDialog::tr("Publish"));
        asked.later()->click();
        QVERIFY(asked.later()->isChecked() && asked.go()->isEnabled());
        QVERIFY(asked.dialog.request().at.isValid());
        const bool isDown = Presence(presence) == Presence::Down;
        QCOMPARE(asked.said().contains(u"▲ It was taken down there"), isDown);
        QCOMPARE(asked.said().contains(u"✓ It is there already"), !isDown);
    }

    void whatIsAskedForIsWhatWasChosen_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("isLater");
        QTest::addColumn<int>("embargo"); // seconds from now; 0: none
        QTest::addColumn<bool>("isLive");
        for (int place = 0; place < 2; ++place) {
            for (const bool isLater : {false, true}) {
                for (const int embargo : {0, -hour, hour, 3 * hour}) {
                    for (const bool isLive : {false, true})
                        QTest::addRow("%d %d %d %d", place, isLater, embargo, isLive)
                            << place << isLater << embargo << isLive;
                }
            }
        }
    }
    void whatIsAskedForIsWhatWasChosen()
    {
        QFETCH(int, place);
        QFETCH(bool, isLater);
        QFETCH(int, embargo);
        QFETCH(bool, isLive);
        const QDateTime time = fromNow(2 * hour);
        const QString there = place == 0 ? u"a"_qs : u"b"_qs;
        PublishingAsked asked(cleared(embargo == 0 ? QDateTime() : fromNow(embargo),
                                      isLive ? QList{placed(there, Presence::Live)} : QList<Placement>()));
        asked.where()->setCurrentIndex(place);
        (isLater ? asked.later() : asked.now())->click(); // in vain where it cannot be later
        asked.time()->setDateTime(time.toLocalTime());
        asked.reason()->setText(u" Vội "_qs);
        const bool isPlanned = isLater && !isLive;
        const bool isEarly = isPlanned ? embargo > 2 * hour : embargo > 0;
        const PublishRequest request = asked.dialog.request();
        QCOMPARE(request.draft.value, u"draft-a"_qs);
        QCOMPARE(request.destination, there);
        QCOMPARE(request.errand, Errand::Publish);
        QCOMPARE(request.theirs, Theirs::Keep);
        QCOMPARE(request.at, isPlanned ? time : QDateTime());
        QCOMPARE(request.embargoReason, isEarly ? u"Vội"_qs : QString());
        QCOMPARE(asked.reason()->isVisible(), isEarly);
        QVERIFY(asked.go()->isEnabled());
        QCOMPARE(asked.go()->text(), isLive      ? PublishDialog::tr("Update")
                                     : isPlanned ? PublishDialog::tr("Schedule")
                                                 : PublishDialog::tr("Publish"));
    }

    void whatIsSentIsShownExactly()
    {
        const RoomWithSites newsroom;
        (void)newsroom.site(u"Báo điện tử"_qs);
        (void)newsroom.site(u"Trang phụ"_qs, u"ninjs"_qs);
        const DraftId draft = newsroom.approved(article());
        const PublishingAsked asked(newsroom.preflight(draft), newsroom.data.folder.path());
        QTest::keyClick(asked.show(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(asked.sent()->toPlainText().contains(u"<p>Xe đầu tiên qua cầu"), patience);
        QVERIFY(asked.sent()->isVisible());
        QVERIFY(asked.sent()->isReadOnly());
        asked.where()->setCurrentIndex(1); // it follows what is chosen
        QTRY_VERIFY_WITH_TIMEOUT(asked.sent()->toPlainText().contains(u"\"uri\""), patience);
        QVERIFY(!asked.sent()->toPlainText().contains(u"<!DOCTYPE"));
        QTest::keyClick(asked.show(), Qt::Key_Space);
        QVERIFY(!asked.sent()->isVisible());
        QVERIFY(newsroom.publishing().outbox()->isEmpty()); // nothing has been sent
        QVERIFY(QDir(newsroom.sites.filePath(u"Báo điện tử"_qs)).isEmpty());
    }

    void whyNothingWouldBeSentIsSaid()
    {
        const RoomWithSites newsroom;
        const Destination site = newsroom.site(u"Báo điện tử"_qs);
        const DraftId draft = newsroom.approved(article());
        PublishingAsked asked(newsroom.preflight(draft), newsroom.data.folder.path());
        QVERIFY(newsroom.publishing().removeDestination(site.id).has_value()); // by a colleague, meanwhile
        const auto steps = newsroom.publishing().dryRun({.draft = draft, .destination = site.id}, {});
        QVERIFY(!steps);
        asked.show()->click();
        QVERIFY(asked.isAnswered());
        QVERIFY2(asked.said().contains(errorText(steps.error())), qUtf8Printable(asked.said()));
        QCOMPARE(asked.sent()->toPlainText(), QString());
    }

    void aRefusalIsSaidAndTheOldTextGoes()
    {
        const RoomWithSites newsroom;
        (void)newsroom.site(u"Báo điện tử"_qs);
        const DraftId draft = newsroom.approved(article(fromNow(3 * hour)));
        PublishingAsked asked(newsroom.preflight(draft), newsroom.data.folder.path());
        asked.show()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!asked.sent()->toPlainText().isEmpty(), patience);
        asked.now()->click(); // under embargo, and no reason yet
        QVERIFY(asked.isAnswered());
        QVERIFY2(asked.said().contains(u"is under embargo until"), qUtf8Printable(asked.said()));
        QCOMPARE(asked.sent()->toPlainText(), QString()); // that would not be sent
        QTest::keyClicks(asked.reason(), u"Voi"_qs);
        QVERIFY(asked.isAnswered());
        QVERIFY2(!asked.said().contains(u"is under embargo until"), qUtf8Printable(asked.said()));
        QVERIFY(asked.sent()->toPlainText().contains(u"Xe đầu tiên"));
    }

    void anAnswerThatNobodyWaitsForIsNotSaid()
    {
        const RoomWithSites newsroom;
        (void)newsroom.site(u"Báo điện tử"_qs);
        const Preflight preflight = newsroom.preflight(newsroom.data.create(article()));
        PublishingAsked asked(preflight, newsroom.data.folder.path());
        const QString before = asked.said();
        asked.show()->click();
        asked.show()->click();
        QVERIFY(asked.isAnswered());
        QCOMPARE(asked.said(), before);
    }

    /// Whoever works here now, not whose account it is: so it will be sent.
    void whatIsSentIsAskedForInTheNameOfWhoPublishes()
    {
        const RoomWithSites newsroom;
        (void)newsroom.site(u"Báo điện tử"_qs);
        const DraftId draft = newsroom.approved(article());
        PublishingAsked asked(newsroom.preflight(draft, secretary()), newsroom.data.folder.path(), reporter());
        QVERIFY(asked.go()->isEnabled());
        asked.show()->click();
        QVERIFY(asked.isAnswered());
        QVERIFY2(asked.sent()->toPlainText().contains(u"Xe đầu tiên"), qUtf8Printable(asked.said()));
    }

    void itIsPlannedByKeysAlone()
    {
        const PublishingAsked asked(cleared());
        QVERIFY(asked.comesTo(asked.where()));
        QTest::keyClick(asked.where(), Qt::Key_Down);
        QVERIFY(asked.comesTo(asked.destinations()));
        QVERIFY(asked.comesTo(asked.now()));
        QTest::keyClick(asked.now(), Qt::Key_Right);
        QVERIFY(asked.later()->isChecked());
        const QDateTime offered = asked.time()->dateTime();
        QVERIFY(asked.comesTo(asked.time()));
        QTest::keyClick(asked.time(), Qt::Key_Up); // the hour
        QCOMPARE(asked.time()->dateTime(), offered.addSecs(hour));
        QVERIFY(asked.comesTo(asked.show()));
        QVERIFY(asked.comesTo(asked.go()));
        QVERIFY(asked.comesTo(asked.where()));
        QTest::keyClick(asked.where(), Qt::Key_Return);
        QCOMPARE(asked.dialog.result(), QDialog::Accepted);
        QCOMPARE(asked.dialog.request().destination, u"b"_qs);
        QCOMPARE(asked.dialog.request().at, offered.addSecs(hour).toUTC());
    }

    void aReasonIsReachedByKeysToo()
    {
        const PublishingAsked asked(cleared(fromNow(3 * hour)));
        asked.now()->click();
        QVERIFY(asked.comesTo(asked.reason()));
        QTest::keyClick(asked.reason(), Qt::Key_Return);
        QVERIFY(asked.dialog.isVisible()); // not without one
        QTest::keyClicks(asked.reason(), u"Voi"_qs);
        QTest::keyClick(asked.reason(), Qt::Key_Return);
        QCOMPARE(asked.dialog.result(), QDialog::Accepted);
        const PublishingAsked another(cleared());
        QTest::keyClick(another.where(), Qt::Key_Escape);
        QVERIFY(!another.dialog.isVisible());
        QCOMPARE(another.dialog.result(), QDialog::Rejected);
    }

    void everythingHasANameForThoseWhoDoNotSeeIt()
    {
        const PublishingAsked asked(cleared(fromNow(3 * hour)));
        asked.now()->click();
        asked.reason()->setText(u"Vội"_qs);
        asked.show()->click();
        asked.where()->setFocus();
        QStringList names;
        do {
            QWidget *here = asked.dialog.focusWidget();
            names.append(QAccessible::queryAccessibleInterface(here)->text(QAccessible::Name));
            QTest::keyClick(here, Qt::Key_Tab);
        } while (asked.dialog.focusWidget() != asked.where() && names.size() < 20);
        QVERIFY2(!names.contains(QString()), qUtf8Printable(names.join(u'|')));
        for (const QString &name :
             {PublishDialog::tr("Reason"), PublishDialog::tr("What is sent"), PublishDialog::tr("Publish")})
            QVERIFY2(names.contains(name), qUtf8Printable(names.join(u'|')));
        QCOMPARE(asked.where()->accessibleName(), PublishDialog::tr("Destination"));
        QCOMPARE(asked.time()->accessibleName(), PublishDialog::tr("Time for readers"));
    }

    void whatStrangersWroteIsPlainTextWithinTheScreen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<b>đậm</b> <img src=\"file:///anh.png\">");
        QTest::newRow("long word") << QString(3000, u'Đ');
    }
    void whatStrangersWroteIsPlainTextWithinTheScreen()
    {
        QFETCH(QString, text);
        Preflight preflight = cleared({}, {placed(u"a"_qs, Presence::Live)});
        preflight.headline = text;
        preflight.placements.first().url = text;
        preflight.destinations.first().name = text;
        const PublishingAsked asked(preflight);
        QCOMPARE(asked.said().count(text), 2);
        QVERIFY2(asked.dialog.width() <= screen.width() && asked.dialog.height() <= screen.height(),
                 qPrintable(u"%1 × %2"_qs.arg(asked.dialog.width()).arg(asked.dialog.height())));
    }
};

QTEST_MAIN(TestPublishDialog)
#include "test_publish_dialog.moc"
