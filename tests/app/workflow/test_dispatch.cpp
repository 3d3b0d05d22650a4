#include "app/workflow/dispatch.h"
#include "app/workflow/troubles.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

/// All of them: the last one is named where it is declared.
QList<Trouble> allTroubles()
{
    QList<Trouble> all;
    for (int number = 0; number <= static_cast<int>(Trouble::Settings); ++number)
        all.append(static_cast<Trouble>(number));
    return all;
}

const QList<Errand> errands{Errand::Publish, Errand::TakeDown};
const QList<DispatchState> states{DispatchState::Waiting, DispatchState::Sending, DispatchState::Paused,
                                  DispatchState::Stopped, DispatchState::Done,    DispatchState::Cancelled};
const QList<Presence> presences{Presence::Live, Presence::Planned, Presence::Drafted, Presence::Down};

template<typename Value>
bool comeBack(const QList<Value> &values, QString (*id)(Value), std::optional<Value> (*fromId)(const QString &),
              QString (*name)(Value))
{
    QSet<QString> ids;
    for (const Value value : values) {
        ids.insert(id(value));
        if (fromId(id(value)) != value || name(value).isEmpty() || id(value).isEmpty())
            return false;
    }
    return ids.size() == values.size() && !fromId(u"another"_qs) && !fromId({});
}

rc::Gen<QString> words()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0x20, 0x2100)),
                        [](const std::vector<int> &letters) {
                            QString text;
                            for (const int letter : letters)
                                text += QChar(static_cast<char16_t>(letter));
                            return text;
                        });
}

} // namespace

class TestDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack()
    {
        QVERIFY(comeBack(errands, errandId, errandFromId, errandName));
        QVERIFY(comeBack(states, dispatchStateId, dispatchStateFromId, dispatchStateName));
        QVERIFY(comeBack(presences, presenceId, presenceFromId, presenceName));
    }

    void filesKeepTheseIds()
    {
        QCOMPARE(errandId(Errand::TakeDown), u"take-down"_qs);
        QCOMPARE(dispatchStateId(DispatchState::Stopped), u"stopped"_qs);
        QCOMPARE(presenceId(Presence::Planned), u"planned"_qs);
    }

    void onlyEndedDispatchesAreOver()
    {
        for (const DispatchState state : states)
            QCOMPARE(isOver(state), state == DispatchState::Done || state == DispatchState::Cancelled);
    }

    void troublesComeBackFromTheStore()
    {
        QVERIFY(!troubleFromJson(troubleToJson({})));
        QVERIFY(rc::check([] {
            const Trouble trouble = allTroubles().at(*rc::gen::inRange<qsizetype>(0, allTroubles().size()));
            const Error error = troubled(trouble, *words(), *words()).value();
            const auto back = troubleFromJson(troubleToJson(error));
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->code == error.code);
            RC_ASSERT(back->detail == error.detail);
            RC_ASSERT(back->args == error.args);
            RC_ASSERT(isTrouble(*back, trouble));
        }));
    }

    void errorsThatAreNoTroubleComeBackToo()
    {
        const Error error{ErrorCode::PictureMissing, u"ab12"_qs, {u"một"_qs, QString()}};
        QCOMPARE(troubleFromJson(troubleToJson(error)).value(), error);
        QVERIFY(troubleText(error).isEmpty());
        QCOMPARE(helpFor(error), Help::Person);
    }

    void everyTroubleHasAnIdOfItsOwn()
    {
        static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_qs);
        QSet<QString> ids;
        for (const Trouble trouble : allTroubles()) {
            QVERIFY2(form.match(troubleId(trouble)).hasMatch(), qUtf8Printable(troubleId(trouble)));
            ids.insert(troubleId(trouble));
        }
        QCOMPARE(ids.size(), allTroubles().size());
    }

    void everyTroubleSaysWhatHappenedAndWhatToDo()
    {
        QSet<QString> sentences;
        for (const Trouble trouble : allTroubles()) {
            const QString text = troubleText(troubled(trouble, u"baomau.example"_qs, u"lời của họ"_qs).value());
            QVERIFY2(text.contains(u"baomau.example"), qUtf8Printable(troubleId(trouble)));
            QVERIFY2(!text.contains(u'%'), qUtf8Printable(text));
            QVERIFY2(text.endsWith(u'.') && text.count(u' ') >= 8, qUtf8Printable(text));
            sentences.insert(text);
            const QString wordless = troubleText(troubled(trouble, u"baomau.example"_qs).value());
            QVERIFY2(!wordless.contains(u'%'), qUtf8Printable(wordless));
        }
        QCOMPARE(sentences.size(), allTroubles().size());
    }

    void theirWordsAreNeverTakenForPlaces()
    {
        const Error away = troubled(Trouble::Unreachable, u"baomau.example"_qs).value();
        const QStringList said{troubleText(away), troubleText(ofCheck(away)), troubleText(ofLastTry(away))};
        QVERIFY(said[0].contains(u"by itself"));
        QVERIFY(!said[1].contains(u"outbox"));                                   // nothing waits there
        QVERIFY(said[2].contains(u"outbox") && !said[2].contains(u"by itself")); // and nobody tries it again
        const QString text = troubleText(troubled(Trouble::Refused, u"%2"_qs, u"100%1"_qs).value());
        QVERIFY(text.contains(u"100%1"));
        QCOMPARE(text.count(u"%2"), 1);
    }

    void theirWordsAreShortAndOnOneLine()
    {
        const Error error = troubled(Trouble::Refused, u"h"_qs, QString(u"a\n"_qs.repeated(1000))).value();
        QVERIFY(error.args.value(1).size() <= 300);
        QVERIFY(!error.args.value(1).contains(u'\n'));
    }

    void aTroubleOfANewerVersionStopsAndSaysSomething()
    {
        const Error error{ErrorCode::Destination, u"quite-new"_qs, {u"baomau.example"_qs, u"lời"_qs}};
        QCOMPARE(helpFor(error), Help::Person);
        QVERIFY(troubleText(error).contains(u"baomau.example"));
    }

    void onlyWhatPassesByItselfIsTriedAgain()
    {
        const QList<Trouble> passing{Trouble::Unreachable, Trouble::TimedOut, Trouble::BrokenOff,
                                     Trouble::ServerFault, Trouble::Busy,     Trouble::NotUnderstood,
                                     Trouble::LoginCutOff};
        for (const Trouble trouble : allTroubles()) {
            const Help help = passing.contains(trouble) ? Help::TryAgain : Help::Person;
            QCOMPARE(helpFor(trouble), help);
            QCOMPARE(helpFor(troubled(trouble, u"h"_qs).value()), help);
        }
        QCOMPARE(helpFor(Error{ErrorCode::StoreBusy, {}, {}}), Help::TryAgain);
    }

    /// A server that hangs up after a wrong password looks like a line that broke; eight tries lock an account.
    void aLogInWithoutAnAnswerIsTriedOnceMore()
    {
        const Error cut = troubled(Trouble::LoginCutOff, u"h"_qs).value();
        const Error away = troubled(Trouble::Unreachable, u"h"_qs).value();
        QVERIFY(isTriedAgain(cut, {}, 1) && isTriedAgain(cut, away, 5)); // whatever was wrong before it
        QVERIFY(!isTriedAgain(cut, cut, 2));
        QVERIFY(isTriedAgain(away, away, 2) && !isTriedAgain(away, away, mostAttempts));
    }

    void whatMayHaveArrivedIsLookedForFirst()
    {
        for (const Trouble trouble : {Trouble::TimedOut, Trouble::BrokenOff, Trouble::NotUnderstood,
                                      Trouble::ServerFault, Trouble::Busy, Trouble::AnswerTooLarge})
            QVERIFY(mayHaveArrived(troubled(trouble, u"h"_qs).value()));
        for (const Trouble trouble : {Trouble::Unreachable, Trouble::WrongPassword, Trouble::CertificateExpired,
                                      Trouble::Refused, Trouble::Redirected, Trouble::LoginCutOff})
            QVERIFY(!mayHaveArrived(troubled(trouble, u"h"_qs).value()));
    }
};

QTEST_GUILESS_MAIN(TestDispatch)
#include "test_dispatch.moc"
