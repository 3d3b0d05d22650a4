#include "app/article/article_json.h"
#include "app/article/text_walk.h"
#include "tests/app/desk/desk_fixture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

Article articleSaying(const QStringList &paragraphs, const QString &headline = u"Tít"_qs)
{
    Article article;
    article.headline = headline;
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        article.body.append({{u"p"_qs + QString::number(i)}, Paragraph{plainText(paragraphs[i])}, {}});
    return article;
}

QStringList paragraphsOf(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.body)
        lines.append(plainText(std::get<Paragraph>(block.content).text));
    return lines;
}

QByteArray jpeg()
{
    QImage image(QSize(60, 40), QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

/// A reporter's folder and an editor's, and files between them.
struct TwoFolders
{
    DeskFolder reporter;
    DeskFolder editor;
    int files = 0;

    [[nodiscard]] QString path(int number) const { return reporter.folder.filePath(u"file-%1.tsb"_qs.arg(number)); }
    QString handOver(const DeskFolder &from, const DraftId &draft, PictureForm form = PictureForm::Original)
    {
        const QString file = path(++files);
        const auto written = from.desk->handovers().handOver({draft}, {}, form, file);
        if (!written)
            qFatal("not handed over: %s", qPrintable(refusal(written)));
        return file;
    }
    [[nodiscard]] static Result<QList<ReceivedDraft>> receive(const DeskFolder &by, const QString &file)
    {
        return by.desk->handovers().receiveFile(file);
    }
    ReceivedDraft give(const DeskFolder &from, const DeskFolder &to, const DraftId &draft)
    {
        const auto received = receive(to, handOver(from, draft));
        if (!received)
            qFatal("not received: %s", qPrintable(refusal(received)));
        return received->first();
    }
    [[nodiscard]] static OpenDraft open(const DeskFolder &in, const DraftId &draft)
    {
        return in.desk->drafts().open(draft).value();
    }
    [[nodiscard]] static Article article(const DeskFolder &in, const DraftId &draft)
    {
        return open(in, draft).text.article;
    }
};

QString oneLine(const ReceivedDraft &received)
{
    return receivedId(received.as) + u' ' + stateId(received.state) + u' ' + received.notes.join(u',');
}

} // namespace

class TestReceiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownDraftComesAsItIs()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một."_qs, u"Hai."_qs})));
        QVERIFY(two.reporter.step(draft, Action::Submit));
        const ReceivedDraft received = two.give(two.reporter, two.editor, draft);
        QCOMPARE(oneLine(received), u"new submitted "_qs);
        const OpenDraft there = TwoFolders::open(two.editor, draft);
        QCOMPARE(there.author, TwoFolders::open(two.reporter, draft).author);
        QVERIFY(there.text.article == TwoFolders::article(two.reporter, draft));
        QCOMPARE(two.editor.desk->history().ids(draft).value(), two.reporter.desk->history().ids(draft).value());
        QVERIFY(!two.editor.desk->history().verifyAudit().value());
        QVERIFY(two.editor.desk->doctor().value().whole());
    }

    void theSameFileTwiceChangesNothing()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        const QString file = two.handOver(two.reporter, draft);
        QVERIFY(TwoFolders::receive(two.editor, file));
        const qint64 changes = two.editor.desk->drafts().changeCounter().value();
        const auto again = TwoFolders::receive(two.editor, file);
        QCOMPARE(oneLine(again->first()), u"already-here writing "_qs);
        QCOMPARE(two.editor.desk->drafts().changeCounter().value(), changes);
    }

    void anOlderFileChangesNothing()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        const QString old = two.handOver(two.reporter, draft);
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một mới."_qs})));
        (void)two.give(two.reporter, two.editor, draft);
        QCOMPARE(receivedId(TwoFolders::receive(two.editor, old)->first().as), u"already-here"_qs);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, draft)), QStringList{u"Một mới."_qs});
    }

    void whatIsOlderHereGoesForwardWithItsState()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        QVERIFY(two.reporter.step(draft, Action::Submit));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.editor.save(draft, articleSaying({u"Một, sửa."_qs})));
        QVERIFY(two.editor.step(draft, Action::Return, secretary(), u"thiếu nguồn"_qs));
        const ReceivedDraft back = two.give(two.editor, two.reporter, draft);
        QCOMPARE(oneLine(back), u"forward returned "_qs);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.reporter, draft)), QStringList{u"Một, sửa."_qs});
    }

    void editsInDifferentWordsComeTogetherAndEndAlikeOnBothSides()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Sáng nay chợ họp sớm."_qs, u"Hai."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.reporter.save(draft, articleSaying({u"Sáng nay, chợ họp sớm."_qs, u"Hai."_qs})));
        QVERIFY(two.editor.save(draft, articleSaying({u"Sáng nay chợ họp rất sớm."_qs, u"Hai ba."_qs})));
        const QString fromReporter = two.handOver(two.reporter, draft);
        const QString fromEditor = two.handOver(two.editor, draft);
        const auto atEditor = TwoFolders::receive(two.editor, fromReporter);
        const auto atReporter = TwoFolders::receive(two.reporter, fromEditor);
        QCOMPARE(receivedId(atEditor->first().as), u"merged"_qs);
        QVERIFY(atEditor->first().conflicts.isEmpty());
        QVERIFY(atEditor->first().taken > 0);
        const QStringList both{u"Sáng nay, chợ họp rất sớm."_qs, u"Hai ba."_qs};
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, draft)), both);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.reporter, draft)), both);
        // The same revision on both sides, so that it ends there.
        QCOMPARE(atEditor->first().head, atReporter->first().head);
        QCOMPARE(receivedId(two.give(two.editor, two.reporter, draft).as), u"already-here"_qs);
    }

    void whatBothChangedIsKeptAndListedUntilItIsDecided()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Giá vàng tăng."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.reporter.save(draft, articleSaying({u"Giá vàng giảm."_qs})));
        QVERIFY(two.editor.save(draft, articleSaying({u"Giá vàng đứng."_qs})));
        const ReceivedDraft merged = two.give(two.reporter, two.editor, draft);
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, draft)), QStringList{u"Giá vàng đứng."_qs});
        const auto open = two.editor.desk->handovers().openMerges(draft);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().conflicts.first().mine, u"Giá vàng đứng."_qs);
        QCOMPARE(open->first().conflicts.first().theirs, u"Giá vàng giảm."_qs);
        // Kept as it is: only a revision says so.
        const Article kept = TwoFolders::article(two.editor, draft);
        QVERIFY(two.editor.desk->drafts().save({draft, kept, {}, {}}, u"resolve"_qs));
        QVERIFY(two.editor.desk->handovers().openMerges(draft)->isEmpty());
        // And it is decided for who gets it back.
        QCOMPARE(receivedId(two.give(two.editor, two.reporter, draft).as), u"forward"_qs);
        QVERIFY(two.reporter.desk->handovers().openMerges(draft)->isEmpty());
    }

    void whatStandsInTheTextIsShownWithTheWordsThatMetNone()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Giá vàng tăng từ sáng nay ở chợ."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.reporter.save(draft, articleSaying({u"Giá vàng giảm từ sáng nay ở phố."_qs})));
        QVERIFY(two.editor.save(draft, articleSaying({u"Giá vàng đứng từ sáng nay ở chợ."_qs})));
        (void)two.give(two.reporter, two.editor, draft);
        const QString now = u"Giá vàng đứng từ sáng nay ở phố."_qs;
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, draft)), QStringList{now});
        QCOMPARE(two.editor.desk->handovers().openMerges(draft)->first().conflicts.first().mine, now);
    }

    void aConflictedPlaceThatIsWrittenAnewIsDecided()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Giá vàng tăng."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.reporter.save(draft, articleSaying({u"Giá vàng giảm."_qs})));
        QVERIFY(two.editor.save(draft, articleSaying({u"Giá vàng đứng."_qs})));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.editor.save(draft, articleSaying({u"Giá vàng khác."_qs})));
        QVERIFY(two.editor.desk->handovers().openMerges(draft)->isEmpty());
    }

    void whatIsTypedAndNotSavedIsMergedToo()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs, u"Hai."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một mới."_qs, u"Hai."_qs})));
        const Article typed = articleSaying({u"Một."_qs, u"Hai gõ."_qs});
        QVERIFY(two.editor.desk->drafts().journal({draft, typed, {}, {}, JournalFate::Superseded}));
        (void)two.give(two.reporter, two.editor, draft);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, draft)), (QStringList{u"Một mới."_qs, u"Hai gõ."_qs}));
        QCOMPARE(TwoFolders::open(two.editor, draft).text.from, RecoveredFrom::Head);
    }

    void whatIsTypedWhileItComesIsBroughtTogether()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs, u"Hai."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        const RevisionId before = TwoFolders::open(two.editor, draft).head;
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một mới."_qs, u"Hai."_qs})));
        const ReceivedDraft came = two.give(two.reporter, two.editor, draft);
        // A session that knew nothing of it saves over it.
        const Article typed = articleSaying({u"Một."_qs, u"Hai gõ."_qs});
        QVERIFY(two.editor.desk->drafts().save({draft, typed, {}, before, JournalFate::Superseded}, u"saved"_qs));
        const auto together = two.editor.desk->handovers().bringTogether(draft, came.head);
        QCOMPARE(receivedId(together->as), u"merged"_qs);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, draft)), (QStringList{u"Một mới."_qs, u"Hai gõ."_qs}));
    }

    /// The window that shows the merge lets go of the text before it, and saves it once more.
    void whatWentIntoAMergeIsNotSavedOverIt()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs, u"Hai."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        const RevisionId before = TwoFolders::open(two.editor, draft).head;
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một mới."_qs, u"Hai."_qs})));
        const DraftText typed{draft, articleSaying({u"Một."_qs, u"Hai gõ."_qs}), {}, before, JournalFate::Superseded};
        QVERIFY(two.editor.desk->drafts().journal(typed));
        const ReceivedDraft merged = two.give(two.reporter, two.editor, draft);
        QVERIFY(two.editor.desk->drafts().journal(typed));
        QCOMPARE(two.editor.desk->drafts().save(typed, u"closed"_qs)->id, merged.head);
        const OpenDraft open = TwoFolders::open(two.editor, draft);
        QCOMPARE(open.head, merged.head);
        QCOMPARE(paragraphsOf(open.text.article), (QStringList{u"Một mới."_qs, u"Hai gõ."_qs}));
    }

    void commentsComeAlong()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một hai ba."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        Annotations said;
        said.threads = {{u"t1"_qs,
                         {{Part::Body, {u"p0"_qs}, 0}, {4, 3}},
                         ThreadState::Open,
                         {{u"Biên tập"_qs, noon(5), u"Nguồn đâu?"_qs}}}};
        QVERIFY(two.editor.desk->drafts().save({draft, articleSaying({u"Một hai ba."_qs}), said, {}}, u"saved"_qs));
        QVERIFY(two.reporter.save(draft, articleSaying({u"Và một hai ba."_qs})));
        QCOMPARE(receivedId(two.give(two.editor, two.reporter, draft).as), u"merged"_qs);
        const OpenDraft merged = TwoFolders::open(two.reporter, draft);
        QCOMPARE(merged.text.annotations.threads.size(), 1);
        QCOMPARE(merged.text.annotations.threads.first().anchor.range.start, 7);
    }

    void anApprovalComesAlongAndShowsWhenTheTextIsAnother()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs, u"Hai."_qs}));
        QVERIFY(two.reporter.step(draft, Action::Submit));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.editor.step(draft, Action::Approve, secretary()));
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một."_qs, u"Hai mới."_qs})));
        const ReceivedDraft back = two.give(two.editor, two.reporter, draft);
        QCOMPARE(oneLine(back), u"merged approved "_qs);
        const OpenDraft merged = TwoFolders::open(two.reporter, draft);
        QCOMPARE(merged.seal, std::optional(SealState::ChangedSinceApproval));
        QVERIFY(!two.reporter.desk->exports().leave(draft));
    }

    void anApprovalByWhoMayNotIsNotTakenOver()
    {
        TwoFolders two;
        QVERIFY(two.editor.desk->people().add(u"Phó bí mật"_qs, {Role::Tkts}));
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        QVERIFY(two.reporter.step(draft, Action::Submit));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.editor.step(draft, Action::Approve, u"Phó bí mật"_qs));
        QCOMPARE(oneLine(two.give(two.editor, two.reporter, draft)), u"forward submitted state-refused"_qs);
        QVERIFY(!two.reporter.desk->exports().leave(draft));
    }

    void stepsOnBothSidesLeaveItWhereItStands()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        QVERIFY(two.reporter.step(draft, Action::Submit));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.reporter.step(draft, Action::Withdraw, {}, u"viết thêm"_qs));
        QVERIFY(two.editor.step(draft, Action::Return, secretary(), u"thiếu"_qs));
        const QString file = two.handOver(two.reporter, draft);
        QCOMPARE(oneLine(two.give(two.editor, two.reporter, draft)), u"merged writing state-diverged"_qs);
        QCOMPARE(oneLine(TwoFolders::receive(two.editor, file)->first()), u"merged returned state-diverged"_qs);
    }

    void anApprovalThatIsHereAndDidNotComeIsMissed()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        two.reporter.approve(draft);
        const QString file = two.handOver(two.reporter, draft);
        Handover handover = readHandover(file)->handover.value();
        handover.drafts.first().approvals.clear();
        const auto received = two.reporter.desk->handovers().receive(handover, {}, {});
        QCOMPARE(oneLine(received->first()), u"already-here approved approvals-missing"_qs);
        QVERIFY(two.reporter.desk->exports().leave(draft));
    }

    void anotherArticleUnderTheSameNameIsRefused()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        Handover handover = readHandover(two.handOver(two.reporter, draft))->handover.value();
        const DraftId other = two.editor.create(articleSaying({u"Khác hẳn."_qs}));
        HandedDraft &handed = handover.drafts.first();
        handed.id = other;
        for (Revision &revision : handed.revisions)
            revision.draft = other;
        QCOMPARE(refusal(two.editor.desk->handovers().receive(handover, {}, {})), u"refused unrelated"_qs);
        QCOMPARE(paragraphsOf(TwoFolders::article(two.editor, other)), QStringList{u"Khác hẳn."_qs});
    }

    void whatIsInTheTrashStaysThere()
    {
        TwoFolders two;
        const DraftId draft = two.reporter.create(articleSaying({u"Một."_qs}));
        (void)two.give(two.reporter, two.editor, draft);
        QVERIFY(two.editor.desk->drafts().trash(draft));
        QVERIFY(two.reporter.save(draft, articleSaying({u"Một mới."_qs})));
        QCOMPARE(oneLine(two.give(two.reporter, two.editor, draft)), u"forward writing in-trash"_qs);
        QCOMPARE(refusal(two.editor.desk->handovers().gather({draft}, {})), u"refused in-trash"_qs);
    }

    void picturesComeAsOriginalsOrSmaller()
    {
        TwoFolders two;
        const auto picture = two.reporter.desk->pictures().take(jpeg());
        QVERIFY(picture);
        Article article = articleSaying({u"Một."_qs});
        Figure figure;
        figure.picture = picture->ref;
        figure.caption = plainText(u"Chợ."_qs);
        figure.credit = u"Lan"_qs;
        figure.alt = u"Chợ"_qs;
        article.body.append(newBlock(figure));
        const DraftId draft = two.reporter.create(article);
        const PictureId id = picture->ref.id;

        const auto small = TwoFolders::receive(two.editor, two.handOver(two.reporter, draft, PictureForm::Proxy));
        QCOMPARE(oneLine(small->first()), u"new writing pictures-proxies"_qs);
        const PictureStore &files = two.editor.desk->pictures().files();
        QVERIFY(!files.contains(id));
        PictureReader reader;
        QCOMPARE(shownPicture(files, reader, {id}, RenditionKind::Web)->size(), QSize(60, 40));
        // What leaves is never made of it.
        const QString out = two.editor.folder.filePath(u"out.tsb"_qs);
        QCOMPARE(two.editor.desk->exports().exportPackage(draft, out, Copy::Draft).error().code,
                 ErrorCode::PictureMissing);

        QVERIFY(two.reporter.save(draft, articleSaying({u"Một."_qs}, u"Tít khác"_qs)));
        QVERIFY(two.reporter.save(draft, article));
        const auto whole = TwoFolders::receive(two.editor, two.handOver(two.reporter, draft));
        QCOMPARE(oneLine(whole->first()), u"forward writing "_qs);
        QVERIFY(files.contains(id));
        QVERIFY(two.editor.desk->pictures().find(id));
        QVERIFY(two.editor.desk->exports().exportPackage(draft, out, Copy::Draft));
    }

    /// Two people work on one article at random and give each other files, crossing or not: in the end both have the
    /// same, nothing that anybody typed is lost, and whatever differs was said to be a conflict.
    void bothSidesEndWithTheSame()
    {
        QVERIFY(rc::check("two folders come together", [] {
            TwoFolders two;
            const DraftId draft = two.reporter.create(articleSaying({u"Một hai."_qs, u"Ba bốn."_qs, u"Năm."_qs}));
            (void)two.give(two.reporter, two.editor, draft);
            QStringList typed;
            const int turns = *rc::gen::inRange(1, 4);
            for (int turn = 0; turn < turns; ++turn) {
                for (DeskFolder *side : {&two.reporter, &two.editor}) {
                    Article article = TwoFolders::article(*side, draft);
                    const int at = *rc::gen::inRange(0, 3);
                    const QString word = u"từ%1"_qs.arg(*rc::gen::inRange(10000, 99999));
                    auto &paragraph = std::get<Paragraph>(article.body[at].content);
                    const QString old = plainText(paragraph.text);
                    paragraph.text = plainText(*rc::gen::arbitrary<bool>() ? QString(word + u' ' + old)
                                                                           : QString(old + u' ' + word));
                    typed.append(word);
                    RC_ASSERT(side->save(draft, article).has_value());
                }
                if (*rc::gen::arbitrary<bool>()) { // both at once
                    const QString first = two.handOver(two.reporter, draft);
                    const QString second = two.handOver(two.editor, draft);
                    RC_ASSERT(TwoFolders::receive(two.editor, first).has_value());
                    RC_ASSERT(TwoFolders::receive(two.reporter, second).has_value());
                } else {
                    (void)two.give(two.reporter, two.editor, draft);
                }
            }
            (void)two.give(two.reporter, two.editor, draft);
            (void)two.give(two.editor, two.reporter, draft);
            RC_ASSERT(TwoFolders::open(two.editor, draft).head == TwoFolders::open(two.reporter, draft).head);
            const auto history = two.editor.desk->history().ids(draft).value();
            for (const QString &word : std::as_const(typed)) {
                const bool kept = std::any_of(history.begin(), history.end(), [&](const RevisionId &id) {
                    const auto text = two.editor.desk->history().revision(draft, id.value);
                    return paragraphsOf(text->article).join(u' ').contains(word);
                });
                RC_ASSERT(kept);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestReceiving)
#include "test_receiving.moc"
