#include "tests/app/desk/desk_fixture.h"

namespace toasoan::testing {

DeskFolder::DeskFolder()
{
    reopen();
}

DeskOptions DeskFolder::options()
{
    const Clock ticking = [this] { return time = time.addSecs(1); };
    return {folder.path(), Access::ReadWrite, ticking, QStringLiteral("Người viết")};
}

void DeskFolder::reopen()
{
    desk.reset();
    auto opened = Desk::open(options());
    if (!opened)
        qFatal("desk: %s", qPrintable(opened.error().detail));
    desk = std::move(*opened);
}

DraftId DeskFolder::create(const Article &article) const
{
    const auto id = desk->drafts().create(article, {}, QStringLiteral("created"));
    if (!id)
        qFatal("create: %s", qPrintable(id.error().detail));
    return *id;
}

Result<Revision> DeskFolder::save(const DraftId &draft, const Article &article) const
{
    return desk->drafts().save({draft, article, {}, {}, JournalFate::BecomesRevision}, QStringLiteral("saved"));
}

Result<StepDone> DeskFolder::step(const DraftId &draft, Action action, const QString &person,
                                  const QString &reason) const
{
    return desk->workflow().step({draft, action, person, reason});
}

void DeskFolder::approve(const DraftId &draft) const
{
    const auto submitted = step(draft, Action::Submit);
    const auto approved = step(draft, Action::Approve, secretary());
    if (!submitted || !approved)
        qFatal("approve: %s %s", qPrintable(refusal(submitted)), qPrintable(refusal(approved)));
}

QString reporter()
{
    return QStringLiteral("Phóng viên");
}

QString secretary()
{
    return QStringLiteral("Thư ký");
}

} // namespace toasoan::testing
