#include "app/workflow/troubles.h"
#include "tests/app/desk/desk_fixture.h"
#include "tests/connectors/wordpress/wordpress_fixture.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;
using Site = toasoan::testing::WordPressSite;

namespace {

const QString deputy = QStringLiteral("Phó tổng");

/// A desk whose people know the site, and the password that its person would type.
struct PublishingRoom
{
    DeskFolder data;
    QString destination;
    QString password;

    explicit PublishingRoom(const Site &site, const QString &login = u"bientap"_qs)
        : password(site.user(login).applicationPassword)
    {
        data.time = QDateTime::currentDateTimeUtc();
        Destination wanted = destinationAt(site.baseUrl().toString(), login);
        wanted.id.clear();
        wanted.settings.insert(u"settleSeconds"_qs, 0); // scripts of this site are over when it has answered
        const auto kept = publishing().setDestination(wanted);
        if (!kept || !data.desk->people().add(deputy, {Role::PhoTbt}))
            qFatal("newsroom: %s", qUtf8Printable(refusal(kept)));
        destination = kept->name;
    }

    [[nodiscard]] PublishingService &publishing() const { return data.desk->publishing(); }
    [[nodiscard]] SecretOf secret() const
    {
        return [this](const Destination &) -> Result<QString> { return password; };
    }
    [[nodiscard]] DraftId approved(const Article &article) const
    {
        const DraftId draft = data.create(article);
        data.approve(draft);
        return draft;
    }
    [[nodiscard]] Result<Dispatch> send(const DraftId &draft, const QString &person = secretary(),
                                        const QString &reason = {}) const
    {
        PublishRequest request{.draft = draft, .destination = destination};
        request.person = person;
        request.embargoReason = reason;
        return publishing().send(request);
    }
    /// What became of what was due; nothing where nothing was, or the call failed.
    [[nodiscard]] std::optional<Dispatch> next(const Progress &progress = {}) const
    {
        return publishing().next(secret(), progress).value_or(std::nullopt);
    }
    [[nodiscard]] State state(const DraftId &draft) const { return data.desk->drafts().open(draft).value().state; }
    [[nodiscard]] QStringList actions(const DraftId &draft) const
    {
        QStringList actions;
        const QList<AuditEntry> log = data.desk->history().log(draft).value();
        for (const AuditEntry &entry : log)
            actions.append(entry.action);
        return actions;
    }
};

Fault everythingAnswers(int status)
{
    return {.when = Fault::When::Before,
            .kind = Fault::Kind::Status,
            .argument = status,
            .match = u"^(GET|POST) /wp/v2/"_qs,
            .times = 1000};
}

QString detailOf(const std::optional<Dispatch> &dispatch)
{
    return dispatch && dispatch->trouble ? dispatch->trouble->detail : QString();
}

/// The forms in which a password could lie somewhere.
QList<QByteArray> formsOf(const QString &user, const QString &password)
{
    const QByteArray spaced = password.toUtf8();
    const QByteArray pair = QString(user + u':' + password).toUtf8();
    return {spaced, QByteArray(spaced).replace(" ", ""), spaced.toBase64().chopped(4), pair.toBase64().chopped(4),
            password.toUtf8().toPercentEncoding()};
}

bool holdsAnyOf(const QByteArray &bytes, const QList<QByteArray> &forms)
{
    return std::any_of(forms.begin(), forms.end(), [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesThatHold(const QString &folder, const QList<QByteArray> &forms)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        if (holdsAnyOf(bytesOf(path), forms))
            found.append(path);
    }
    return found;
}

/// The words that any process was started with.
QStringList processesThatSay(const QList<QByteArray> &forms)
{
    QStringList found;
    for (const QString &process : QDir(u"/proc"_qs).entryList(QDir::Dirs)) {
        const QByteArray words = bytesOf(QString(u"/proc/" + process + u"/cmdline"));
        if (holdsAnyOf(words, forms) || holdsAnyOf(QByteArray(words).replace('\0', ' '), forms))
            found.append(QString::fromUtf8(words));
    }
    return found;
}

Article embargoed(const QString &headline, const QDateTime &until)
{
    Article article = shortArticle(headline);
    article.embargo = QDateTime::fromSecsSinceEpoch(until.toSecsSinceEpoch(), Qt::UTC);
    return article;
}

} // namespace

class TestWordPressDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = Site::whatIsMissing(); !missing.isEmpty())
            QSKIP(qUtf8Printable(missing));
        QCOMPARE(m_site.start(), QString());
    }
    void cleanup() { m_site.clearFault(); }

    void whatIsSentArrivesAndIsWrittenDown()
    {
        const PublishingRoom room(m_site);
        const auto taken = room.data.desk->pictures().take(encoded(scene(900, {1600, 1000}), "jpeg"));
        QCOMPARE(refusal(taken), QString());
        Article article = longArticle(u"Bài của tòa soạn"_qs, 910);
        article.leadPicture = {};
        article.body = {article.body.at(1), newBlock(photo(0, u"Cầu mới"_qs))};
        std::get<Figure>(article.body.last().content).picture = taken->ref;
        const DraftId draft = room.approved(normalized(article));
        const auto sent = room.send(draft);
        QCOMPARE(refusal(sent), QString());
        QCOMPARE(sent->state, DispatchState::Waiting);
        QVERIFY(postsOf(m_site, draft.value).isEmpty());

        const auto done = room.next();
        QVERIFY2(done && done->state == DispatchState::Done, qUtf8Printable(detailOf(done)));
        QVERIFY(done->ended.isValid());
        QVERIFY(!done->trouble);
        const Placement placement = room.publishing().placements(draft).value().first();
        QCOMPARE(placement.presence, Presence::Live);
        QCOMPARE(placement.content, sent->content);
        QCOMPARE(placement.version, 1);
        QCOMPARE(postOn(m_site, placement.remote).value(u"link").toString(), placement.url);
        QCOMPARE(room.state(draft), State::Published);
        QCOMPARE(room.actions(draft).mid(room.actions(draft).size() - 3),
                 (QStringList{u"send.publish"_qs, u"publish"_qs, u"sent.live"_qs}));
        QVERIFY(!room.data.desk->history().verifyAudit().value());

        const auto compared = room.publishing().compareLive(draft, room.destination);
        QCOMPARE(refusal(compared), QString());
        QCOMPARE(compared->differences, QJsonArray());
        QVERIFY(compared->checked.isValid());
        QVERIFY(!room.next());
        QVERIFY(!room.publishing().due().value());
    }

    void ourClockAheadPublishesNow()
    {
        PublishingRoom room(m_site);
        room.data.time = QDateTime::currentDateTimeUtc().addSecs(60 * 60);
        const DraftId draft = room.approved(shortArticle(u"Bài từ máy chạy nhanh"_qs));
        QVERIFY(room.send(draft).has_value());
        const auto done = room.next();
        QVERIFY2(done && done->state == DispatchState::Done, qUtf8Printable(detailOf(done)));
        const Placement placement = room.publishing().placements(draft).value().first();
        QCOMPARE(placement.presence, Presence::Live);
        QCOMPARE(postOn(m_site, placement.remote).value(u"status").toString(), u"publish"_qs);
    }

    void whatIsPlannedIsPublishedOnceReadersHaveIt()
    {
        PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài hẹn từ tòa soạn"_qs));
        PublishRequest request{.draft = draft, .destination = room.destination};
        request.person = secretary();
        request.at = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 30 * 60, Qt::UTC);
        QCOMPARE(refusal(room.publishing().send(request)), QString());
        QCOMPARE(room.next()->state, DispatchState::Done);
        QCOMPARE(room.publishing().placements(draft).value().first().presence, Presence::Planned);
        QCOMPARE(room.state(draft), State::Approved); // this newsroom has no state for it
        QVERIFY(!room.publishing().compareLive(draft, room.destination).has_value());
        QCOMPARE(room.publishing().placements(draft).value().first().presence, Presence::Planned);

        m_site.runDuePosts(std::chrono::minutes(31));
        room.data.time = room.data.time.addSecs(31 * 60);
        const auto compared = room.publishing().compareLive(draft, room.destination);
        QCOMPARE(refusal(compared), QString());
        QCOMPARE(compared->presence, Presence::Live);
        QCOMPARE(compared->differences, QJsonArray());
    }

    void onlyOneIsOnItsWay()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài gửi hai lượt"_qs));
        const auto first = room.send(draft);
        QVERIFY(first.has_value());
        const auto second = room.send(draft);
        QCOMPARE(refusal(second), u"refused on-its-way"_qs);
        QCOMPARE(second.error().args, QStringList{QStringLiteral("#%1").arg(first->number)});
        QCOMPARE(refusal(room.publishing().removeDestination(room.destination)), u"refused in-use"_qs);
        QVERIFY(room.publishing().cancel(first->number).has_value());
        QVERIFY(room.send(draft).has_value());
    }

    void itIsPausedGoneOnWithAndCancelled()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài tạm dừng"_qs));
        const qint64 number = room.send(draft).value().number;
        QVERIFY(room.publishing().pause(number).has_value());
        QVERIFY(!room.publishing().due().value());
        QVERIFY(!room.next());
        QVERIFY(postsOf(m_site, draft.value).isEmpty());
        QVERIFY(room.publishing().resume(number).has_value());
        QVERIFY(room.publishing().due().value());
        QVERIFY(room.publishing().cancel(number).has_value());
        const Dispatch over = room.publishing().dispatch(number).value();
        QCOMPARE(over.state, DispatchState::Cancelled);
        QVERIFY(over.ended.isValid());
        QVERIFY(!room.next());
        QVERIFY(postsOf(m_site, draft.value).isEmpty());
        QCOMPARE(room.state(draft), State::Approved);
        for (const auto &tried : {room.publishing().pause(number), room.publishing().resume(number),
                                  room.publishing().cancel(number), room.publishing().overwrite(number)})
            QCOMPARE(refusal(tried), u"refused dispatch-over"_qs);
        for (const QString &action : {u"send.pause"_qs, u"send.resume"_qs, u"send.cancel"_qs})
            QVERIFY2(room.actions(draft).contains(action), qUtf8Printable(action));
    }

    /// By another window or program, while requests are under way: readers get nothing any more.
    void cancelledWhileItIsSentItIsNotShown()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài dừng khi đang gửi"_qs));
        const qint64 number = room.send(draft).value().number;
        const auto other =
            Desk::open({room.data.folder.path(), Access::ReadWrite, systemClock(), secretary(), {}, {}}).value();
        bool isCancelled = false;
        const auto cancelOnce = [&](qint64, qint64) {
            if (!std::exchange(isCancelled, true))
                isCancelled = other->publishing().cancel(number).has_value();
            return true;
        };
        const auto ended = room.publishing().next(room.secret(), cancelOnce);
        QVERIFY(isCancelled);
        QCOMPARE(ended.value().value().state, DispatchState::Cancelled);
        QCOMPARE(room.publishing().dispatch(number).value().state, DispatchState::Cancelled);
        for (const QJsonValue post : postsOf(m_site, draft.value))
            QCOMPARE(post[u"status"].toString(), u"draft"_qs);
        QCOMPARE(room.state(draft), State::Approved);
    }

    void whatNoTryHelpsStopsAndSaysWhy()
    {
        PublishingRoom room(m_site);
        const QString right = std::exchange(room.password, u"abcd EFGH ijkl MNOP qrst 0123"_qs);
        const DraftId draft = room.approved(shortArticle(u"Bài sai mật khẩu"_qs));
        const qint64 number = room.send(draft).value().number;
        const auto stopped = room.next();
        QCOMPARE(stopped.value().state, DispatchState::Stopped);
        QCOMPARE(detailOf(room.publishing().dispatch(number).value()), troubleId(Trouble::WrongPassword));
        QVERIFY(!troubleText(*stopped->trouble).isEmpty());
        QVERIFY(!room.next());
        QCOMPARE(room.state(draft), State::Approved);
        QCOMPARE(room.actions(draft).last(), u"send.stopped"_qs);

        room.password = right;
        QVERIFY(room.publishing().resume(number).has_value());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        QVERIFY(!room.publishing().dispatch(number).value().trouble);
    }

    void laterTriesComeLaterEachTime()
    {
        PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài thử nhiều lần"_qs));
        const qint64 number = room.send(draft).value().number;
        QCOMPARE(m_site.setFault(everythingAnswers(500)), QString());
        qint64 waitedBefore = 0;
        for (int attempt = 1; attempt < mostAttempts; ++attempt) {
            const auto tried = room.next();
            QVERIFY2(tried && tried->state == DispatchState::Waiting, qPrintable(QString::number(attempt)));
            QCOMPARE(detailOf(tried), troubleId(Trouble::ServerFault));
            QCOMPARE(tried->attempts, attempt);
            const qint64 waits = room.data.time.secsTo(tried->next);
            QVERIFY2(waits > waitedBefore || waits >= 298, qPrintable(QString::number(waits)));
            QVERIFY(waits <= 301);
            waitedBefore = waits;
            QVERIFY(!room.next()); // not before its time
            QCOMPARE(room.publishing().due().value().value(), tried->next);
            room.data.time = tried->next;
        }
        QCOMPARE(room.next().value().state, DispatchState::Stopped);
        m_site.clearFault();
        QVERIFY(room.publishing().resume(number).has_value());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        QCOMPARE(postsOf(m_site, draft.value).size(), 1);
    }

    void begunInAnotherRunItGoesOn()
    {
        PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài dở dang"_qs));
        QVERIFY(room.send(draft).has_value());
        const Fault lost{
            .when = Fault::When::After, .kind = Fault::Kind::Drop, .match = u"^POST /wp/v2/posts/\\d+$"_qs};
        QCOMPARE(m_site.setFault(lost), QString());
        const auto broken = room.next();
        QCOMPARE(detailOf(broken), troubleId(Trouble::BrokenOff));
        room.data.reopen();
        room.data.time = broken->next;
        const auto done = room.next();
        QVERIFY2(done && done->state == DispatchState::Done, qUtf8Printable(detailOf(done)));
        QCOMPARE(postsOf(m_site, draft.value).size(), 1);
    }

    void embargoesAreKept()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(embargoed(u"Bài chờ giờ G"_qs, QDateTime::currentDateTimeUtc().addDays(1)));
        const QString reason = u"Nguồn tin đã cho phép đăng sớm"_qs;
        QCOMPARE(refusal(room.send(draft)), u"refused embargoed"_qs);
        QCOMPARE(refusal(room.send(draft, deputy)), u"refused embargoed"_qs);
        QCOMPARE(refusal(room.send(draft, reporter(), reason)), u"refused wrong-role"_qs);
        QVERIFY(room.publishing().outbox().value().isEmpty());
        QCOMPARE(refusal(room.send(draft, deputy, reason)), QString());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        QCOMPARE(room.state(draft), State::Published);
        const auto log = room.data.desk->history().log(draft).value();
        QVERIFY(std::any_of(log.begin(), log.end(), [&reason](const AuditEntry &entry) {
            return entry.action == u"send.publish" && entry.person == deputy && entry.detail.contains(reason);
        }));
    }

    void afterItsEmbargoItMayBePlanned()
    {
        const PublishingRoom room(m_site);
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(60 * 60);
        const DraftId draft = room.approved(embargoed(u"Bài hẹn đúng giờ G"_qs, until));
        PublishRequest request{.draft = draft, .destination = room.destination};
        request.person = secretary();
        request.at = QDateTime::fromSecsSinceEpoch(until.toSecsSinceEpoch() - 1, Qt::UTC);
        QCOMPARE(refusal(room.publishing().send(request)), u"refused embargoed"_qs);
        request.at = request.at.addSecs(1);
        QCOMPARE(refusal(room.publishing().send(request)), QString());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        const Placement placement = room.publishing().placements(draft).value().first();
        QCOMPARE(placement.at, request.at);
        QCOMPARE(postOn(m_site, placement.remote).value(u"status").toString(), u"future"_qs);
    }

    /// Given back to its writer, it must not come to readers by itself when its time comes.
    void whatIsReturnedIsNotScheduledAnyMore()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài hẹn giờ rồi trả lại"_qs));
        PublishRequest request{.draft = draft, .destination = room.destination};
        request.person = secretary();
        request.at = QDateTime::fromSecsSinceEpoch(room.data.time.toSecsSinceEpoch() + 60 * 60, Qt::UTC);
        QVERIFY(room.publishing().send(request).has_value());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        const Placement planned = room.publishing().placements(draft).value().first();
        QCOMPARE(planned.presence, Presence::Planned);
        QVERIFY(room.data.step(draft, Action::Return, secretary(), u"Thiếu nguồn"_qs).has_value());
        const auto out = room.next();
        QVERIFY2(out && out->errand == Errand::TakeDown, "nothing takes it out");
        QCOMPARE(out->state, DispatchState::Done);
        QCOMPARE(postOn(m_site, planned.remote).value(u"status").toString(), u"trash"_qs);
        QCOMPARE(room.publishing().placements(draft).value().first().presence, Presence::Down);
    }

    void whatIsReturnedOnItsWayIsSentNoMore()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài trả lại trước khi gửi"_qs));
        const qint64 number = room.send(draft).value().number;
        QVERIFY(room.data.step(draft, Action::Return, secretary(), u"Thiếu nguồn"_qs).has_value());
        QCOMPARE(room.publishing().dispatch(number).value().state, DispatchState::Cancelled);
        QVERIFY(!room.next());
        QVERIFY(postsOf(m_site, draft.value).isEmpty());
    }

    void onlyWhatIsApprovedLeaves()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.data.create(shortArticle(u"Bài chưa duyệt"_qs));
        QCOMPARE(refusal(room.send(draft)), u"not-approved"_qs);
        room.data.approve(draft);
        QCOMPARE(refusal(room.send(draft, reporter())), u"refused wrong-role"_qs);
        QVERIFY(room.send(draft).has_value());
        QVERIFY(room.data.save(draft, shortArticle(u"Bài đã sửa sau khi duyệt"_qs)).has_value());
        const auto stopped = room.next();
        QCOMPARE(stopped.value().state, DispatchState::Stopped);
        QCOMPARE(errorId(stopped->trouble.value().code), u"changed-since-approval"_qs);
        QVERIFY(postsOf(m_site, draft.value).isEmpty());
    }

    void whatOthersChangedCanBeLookedAt()
    {
        const PublishingRoom room(m_site);
        Article article = shortArticle(u"Bài bị người khác sửa"_qs);
        const DraftId draft = room.approved(article);
        QVERIFY(room.send(draft).has_value());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        const QString remote = room.publishing().placements(draft).value().first().remote;
        const QJsonObject theirs{{u"title"_qs, u"Tít của họ"_qs}};
        QCOMPARE(m_site.wpJson("POST", QString(u"/wp/v2/posts/" + remote), theirs).status, 200);

        const auto number = room.send(draft).value().number;
        QCOMPARE(detailOf(room.next()), troubleId(Trouble::ChangedThere));
        const auto there = room.publishing().changedThere(number);
        QCOMPARE(refusal(there), QString());
        QCOMPARE(there->left.headline, article.headline);
        QCOMPARE(there->theirs.headline, u"Tít của họ"_qs);
        QVERIFY(room.publishing().overwrite(number).has_value());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        QCOMPARE(room.publishing().placements(draft).value().first().version, 2);
        QCOMPARE(postOn(m_site, remote).value(u"title").toObject().value(u"raw").toString(), article.headline);
    }

    void whatIsTakenDownIsGone()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài phải gỡ"_qs));
        PublishRequest down{.draft = draft, .destination = room.destination, .errand = Errand::TakeDown};
        down.person = secretary();
        QCOMPARE(refusal(room.publishing().send(down)), u"refused not-there"_qs);
        QVERIFY(room.send(draft).has_value());
        QCOMPARE(room.next().value().state, DispatchState::Done);
        QCOMPARE(refusal(room.publishing().send(down)), u"refused not-ordered"_qs);
        StepRequest order{draft, Action::TakeDown, secretary(), u"Sai số liệu"_qs};
        order.ordering.code = u"figures"_qs;
        QVERIFY(room.data.desk->workflow().step(order).has_value()); // the order itself puts it into the outbox
        QCOMPARE(refusal(room.publishing().send(down)), u"refused on-its-way"_qs);
        QCOMPARE(room.next().value().state, DispatchState::Done);
        const Placement placement = room.publishing().placements(draft).value().first();
        QCOMPARE(placement.presence, Presence::Down);
        QCOMPARE(postOn(m_site, placement.remote).value(u"status").toString(), u"trash"_qs);
        QCOMPARE(refusal(room.publishing().send(down)), u"refused not-there"_qs);
    }

    void aDryRunSendsNothing()
    {
        const PublishingRoom room(m_site);
        const DraftId draft = room.approved(shortArticle(u"Bài chạy thử"_qs));
        m_site.forgetRequests();
        PublishRequest request{.draft = draft, .destination = room.destination};
        request.person = secretary();
        const auto steps = room.publishing().dryRun(request, room.secret());
        QCOMPARE(refusal(steps), QString());
        QVERIFY(steps->last().content.contains(u"Bài chạy thử"));
        QVERIFY(m_site.requests().isEmpty());
        QVERIFY(room.publishing().outbox().value().isEmpty());
        for (const PlannedStep &step : *steps)
            QVERIFY(!step.content.contains(room.password) && !step.what.contains(room.password));
    }

    void thePasswordIsNowhere()
    {
        const PublishingRoom room(m_site);
        const QList<QByteArray> forms = formsOf(u"bientap"_qs, room.password);
        QVERIFY(room.publishing().check(room.destination, room.secret()).has_value());
        const DraftId draft = room.approved(shortArticle(u"Bài giữ bí mật"_qs));
        QVERIFY(room.send(draft).has_value());
        QStringList processes;
        const auto looking = [&](qint64, qint64) {
            processes += processesThatSay(forms);
            return true;
        };
        QCOMPARE(m_site.setFault({.when = Fault::When::After, .kind = Fault::Kind::Status, .argument = 500}),
                 QString());
        QCOMPARE(detailOf(room.next(looking)), troubleId(Trouble::ServerFault)); // troubles are kept too
        QVERIFY(room.publishing().resume(1).has_value());
        QCOMPARE(room.next(looking).value().state, DispatchState::Done);
        QCOMPARE(processes, QStringList());
        QCOMPARE(filesThatHold(room.data.folder.path(), forms), QStringList());
        QVERIFY(
            !filesThatHold(room.data.folder.path(), {"bientap"}).isEmpty()); // where names are found, so would it be
        const QList<AuditEntry> log = room.data.desk->history().audit().value();
        for (const AuditEntry &entry : log)
            QVERIFY(!holdsAnyOf(entry.detail.toUtf8(), forms));
    }

private:
    Site m_site;
};

QTEST_GUILESS_MAIN(TestWordPressDesk)
#include "test_wordpress_desk.moc"
