#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article text(const QString &paragraph)
{
    return articleWith(QStringLiteral("Tít"), paragraph);
}

DraftText typed(const DraftId &draft, const Article &article)
{
    return {draft, article, {}, {}, JournalFate::Superseded};
}

} // namespace

class TestDeskDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDraftIsWritingByTheAccountsPerson()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("Một hai ba")));
        const OpenDraft open = data.desk->drafts().open(id).value();
        QCOMPARE(open.state, State::Writing);
        QCOMPARE(open.author, QStringLiteral("Người viết"));
        QCOMPARE(open.text.article, text(QStringLiteral("Một hai ba")));
        QCOMPARE(open.text.from, RecoveredFrom::Head);
        QVERIFY(!open.seal);
        const DraftRow row = data.desk->drafts().list({}).value().first();
        QCOMPARE(row.headline, QStringLiteral("Tít"));
        QCOMPARE(row.words, 4);
        QCOMPARE(data.desk->drafts().counts().value().value(State::Writing), 1);
    }

    void whatWasTypedComesBackAfterACrash()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        Annotations notes;
        notes.editorNote = QStringLiteral("hỏi lại nguồn");
        QVERIFY(data.desk->drafts().journal({id, text(QStringLiteral("AB")), notes, {}, JournalFate::Superseded}));
        data.reopen();
        const OpenDraft open = data.desk->drafts().open(id).value();
        QCOMPARE(open.text.from, RecoveredFrom::Journal);
        QCOMPARE(open.text.article, text(QStringLiteral("AB")));
        QCOMPARE(open.text.annotations, notes);
        QCOMPARE(open.text.base, open.head);
    }

    void aDamagedJournalDoesNotHideTheLastRevision()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY(data.desk->drafts().journal(typed(id, text(QStringLiteral("AB")))));
        QVERIFY(tamper(data.folder.path(), QStringLiteral("UPDATE journal SET article = x'00'")));
        const OpenDraft open = data.desk->drafts().open(id).value();
        QCOMPARE(open.text.from, RecoveredFrom::HeadDespiteJournal);
        QCOMPARE(open.text.article, text(QStringLiteral("A")));
    }

    void somebodyElsesSaveKeepsWhatWasTyped()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY(data.desk->drafts().journal(typed(id, text(QStringLiteral("AB")))));
        const Revision saved = data.save(id, text(QStringLiteral("C"))).value();
        const auto history = data.desk->history().revisions(id).value();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.first(), saved);
        QCOMPARE(history.at(1).reason, QStringLiteral("recovered"));
        QCOMPARE(saved.parents, QList{history.at(1).id});
        const RevisionText kept = data.desk->history().revision(id, history.at(1).id.value).value();
        QCOMPARE(kept.article, text(QStringLiteral("AB")));
    }

    void onesOwnSaveReplacesTheJournal()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY(data.desk->drafts().journal(typed(id, text(QStringLiteral("AB")))));
        QVERIFY(data.desk->drafts().save(typed(id, text(QStringLiteral("ABC"))), QStringLiteral("saved")).has_value());
        QCOMPARE(data.desk->history().revisions(id).value().size(), 2);
        QCOMPARE(data.desk->drafts().open(id).value().text.from, RecoveredFrom::Head);
    }

    void listsFilterSearchAndOrder()
    {
        DeskFolder data;
        const DraftId older = data.create(articleWith(QStringLiteral("Bí thư Đảng ủy"), QStringLiteral("x")));
        const DraftId newer = data.create(articleWith(QStringLiteral("Mùa gặt"), QStringLiteral("thư")));
        QCOMPARE(data.desk->drafts().list({}).value().first().id, newer);
        const auto found = data.desk->drafts().list({QStringLiteral("bi thu"), {}, Shelf::Live, 10}).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, older);
        QCOMPARE(found.first().headlineFound.size(), 2);
        QVERIFY(data.step(older, Action::Submit).has_value());
        QCOMPARE(data.desk->drafts().list({{}, State::Submitted, Shelf::Live, 10}).value().size(), 1);
        QCOMPARE(data.desk->drafts().list({{}, {}, Shelf::Live, 1}).value().size(), 1);
        QCOMPARE(data.desk->drafts().list({}).value().first().id, older);
    }

    void theTrashGivesBack()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY(data.desk->drafts().trash(id).has_value());
        QVERIFY(data.desk->drafts().list({}).value().isEmpty());
        QCOMPARE(data.desk->drafts().list({{}, {}, Shelf::Trash, 10}).value().size(), 1);
        QCOMPARE(refusal(data.step(id, Action::Submit)), QStringLiteral("refused in-trash"));
        QVERIFY(data.desk->drafts().restore(id).has_value());
        QCOMPARE(data.desk->drafts().list({}).value().size(), 1);
        QCOMPARE(refusal(data.desk->drafts().trash({QStringLiteral("none")})), QStringLiteral("not-found draft"));
    }

    void twoDesksSeeEachOthersWork()
    {
        DeskFolder data;
        const auto other = Desk::open(data.options());
        const qint64 before = (*other)->drafts().changeCounter().value();
        const DraftId id = data.create(text(QStringLiteral("A")));
        QVERIFY((*other)->drafts().changeCounter().value() > before);
        const DraftText theirs{id, text(QStringLiteral("B")), {}, {}, JournalFate::BecomesRevision};
        QVERIFY((*other)->drafts().save(theirs, QStringLiteral("saved")).has_value());
        QCOMPARE(data.desk->drafts().open(id).value().text.article, text(QStringLiteral("B")));
    }

    void withoutATimeNothingIsWritten()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        DeskOptions options = data.options();
        options.clock = [] { return QDateTime(); };
        const auto opened = Desk::open(options);
        const auto &desk = *opened;
        const QString why = QStringLiteral("internal clock");
        QCOMPARE(refusal(desk->drafts().create({}, {}, {})), why);
        QCOMPARE(refusal(desk->drafts().save(typed(id, text(QStringLiteral("B"))), {})), why);
        QCOMPARE(refusal(desk->drafts().journal(typed(id, text(QStringLiteral("B"))))), why);
        QCOMPARE(refusal(desk->workflow().step({id, Action::Submit, {}, {}})), why);
        QCOMPARE(data.desk->history().revisions(id).value().size(), 1);
        QCOMPARE(data.desk->drafts().open(id).value().state, State::Writing);
    }

    void aReadOnlyDeskReadsAndRefuses()
    {
        DeskFolder data;
        const DraftId id = data.create(text(QStringLiteral("A")));
        DeskOptions options = data.options();
        options.access = Access::ReadOnly;
        options.accountName = QStringLiteral("Người mới");
        const auto reader = Desk::open(options);
        QVERIFY(reader.has_value());
        QVERIFY((*reader)->drafts().open(id).has_value());
        QCOMPARE(refusal((*reader)->drafts().journal(typed(id, {}))), QStringLiteral("refused read-only"));
        QVERIFY((*reader)->doctor().value().whole());
    }
};

QTEST_GUILESS_MAIN(TestDeskDrafts)
#include "test_desk_drafts.moc"
