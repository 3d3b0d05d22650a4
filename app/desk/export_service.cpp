#include "app/desk/export_service.h"

#include "app/article/article_json.h"
#include "app/article/protection.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/picture_rules.h"
#include "app/desk/signature_rules.h"
#include "app/exchange/exporters/epub.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/issue_package.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace toasoan {
namespace {

const QString generator = u"Tòa Soạn "_qs + QStringLiteral(TOASOAN_VERSION);

PictureFile embedded(const WebPicture &picture)
{
    const QString base64 = QString::fromLatin1(picture.jpeg.toBase64());
    return {u"data:image/jpeg;base64,"_qs + base64, {}, picture.size, picture.jpeg.size(), picture.jpeg};
}

/// One refusal that names them all: who gives a reason knows for what.
Error together(const QList<Error> &embargoed)
{
    Error all = embargoed.first();
    for (const Error &each : embargoed.mid(1)) {
        all.args[0] += u"”, “" + each.args.value(0);
        all.args[1] = std::max(all.args.value(1), each.args.value(1));
    }
    return all;
}

} // namespace

Result<Approval> ExportService::leave(const DraftId &id) const
{
    const auto draft = m_context.store->drafts().find(id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto text = currentText(*m_context.store, *draft);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto approval = currentApproval(*m_context.store, *draft);
    if (!approval)
        return tl::unexpected<Error>(approval.error());
    if (!*approval)
        return failure(ErrorCode::NotApproved, {}, {draft->text.headline});
    if (sealOf(**approval, contentHash(text->article)) != SealState::Intact)
        return failure(ErrorCode::ChangedSinceApproval, {}, {draft->text.headline});
    return signatureCounts(m_context, **approval).map([&approval] { return **approval; });
}

/// What the roster says of the key that signed; nothing where there is no roster.
std::optional<Certificate> ExportService::certificateOf(const SignedBy &by) const
{
    const auto known = keyring(m_context);
    if (!known || known->administrator.isEmpty())
        return {};
    const auto found = std::find_if(known->people.crbegin(), known->people.crend(), [&by](const Certificate &each) {
        return each.key == by.key && each.person == by.person && (!by.role || each.roles.contains(*by.role));
    });
    return found == known->people.crend() ? std::nullopt : std::optional(*found);
}

void ExportService::addCertificates(PackageInput &input) const
{
    const Approval &approval = *input.approval;
    const auto &lent = approval.delegation;
    if (!lent && !approval.role)
        return;
    const std::optional<Role> own = lent ? std::nullopt : approval.role;
    input.certificate = certificateOf({approval.person, own, approval.time, approval.key, {}});
    if (lent)
        input.ownersCertificate = certificateOf({lent->from, lent->role, lent->given, lent->key, {}});
}

/// A final copy is the approved revision itself; a draft copy is the text as it stands, under the head's name.
Result<PackageInput> ExportService::gather(const DraftId &id, Copy copy) const
{
    const auto draft = m_context.store->drafts().find(id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    PackageInput input;
    input.draft = id;
    input.generator = generator;
    input.pictures = m_pictures.source();
    input.purpose = copy == Copy::Final ? Purpose::Publication : Purpose::DraftCopy;
    input.revision = draft->head;
    if (copy == Copy::Final) {
        const auto approval = leave(id);
        if (!approval)
            return tl::unexpected<Error>(approval.error());
        input.approval = *approval;
        input.revision = approval->revision;
        addCertificates(input);
    }
    const auto revision = m_context.store->revisions().find(id, input.revision);
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    input.written = revision->time;
    input.begun = draft->created;
    const auto text =
        copy == Copy::Final ? revisionText(*m_context.store, *revision) : currentText(*m_context.store, *draft);
    if (!text)
        return tl::unexpected<Error>(text.error());
    input.article = text->article;
    if (copy == Copy::Final) {
        if (const Outcome told = picturesAreTold(m_context, text->article, input.approval->waivers); !told)
            return tl::unexpected<Error>(told.error());
    }
    return mayShowPictures(text->article, text->annotations).map([&input] { return std::move(input); });
}

Result<ExportOptions> ExportService::optionsFor(const PackageInput &input, Copy copy) const
{
    const auto pictures = webPictures(input.article, input.pictures);
    if (!pictures)
        return tl::unexpected<Error>(pictures.error());
    ExportOptions options{copy, input.draft, input.revision, input.written, input.generator, {}, input.begun};
    for (const WebPicture &picture : *pictures)
        options.pictures.insert(picture.name, embedded(picture));
    return options;
}

/// The pictures are written first, so that no page is ever there without them.
Result<ExportOptions> ExportService::optionsBeside(const PackageInput &input, Copy copy, const QString &path) const
{
    const auto pictures = webPictures(input.article, input.pictures);
    if (!pictures)
        return tl::unexpected<Error>(pictures.error());
    const QFileInfo page(path);
    const QString folder = page.completeBaseName() + u"_anh"_qs;
    if (!pictures->isEmpty() && !page.absoluteDir().mkpath(folder))
        return failure(ErrorCode::Io, QStringLiteral("no folder"), {folder});
    ExportOptions options{copy, input.draft, input.revision, input.written, input.generator, {}, input.begun};
    for (const WebPicture &picture : *pictures) {
        const QString file = folder + u'/' + picture.name;
        if (auto written = writeDurably(page.absoluteDir().filePath(file), picture.jpeg, FileAccess::Shared); !written)
            return tl::unexpected<Error>(written.error());
        options.pictures.insert(picture.name, {file, {}, picture.size, picture.jpeg.size(), picture.jpeg});
    }
    return options;
}

Result<PackageInput> ExportService::leaving(const DraftId &draft, Copy copy, const Leaving &how) const
{
    auto input = gather(draft, copy);
    const auto now = m_context.now();
    if (!input || !now)
        return tl::unexpected<Error>(input ? now.error() : input.error());
    if (copy != Copy::Draft) {
        if (auto allowed = embargoAllows(m_context, input->article, *now, how.release); !allowed)
            return tl::unexpected<Error>(allowed.error());
    }
    input->forms = how.forms;
    if (!how.forms.contains(readingCopyForm()))
        return input;
    return m_pages(*input, ApprovalSheet::OfPackage).map([&input](const QByteArray &pages) {
        input->readingCopy = pages;
        return *std::move(input);
    });
}

Outcome ExportService::note(const QList<PackageInput> &inputs, const QString &whereTo, const PackageInfo &info,
                            const EmbargoRelease &release)
{
    auto transaction = m_context.store->begin();
    const auto now = m_context.now();
    if (!transaction || !now)
        return tl::unexpected<Error>(transaction ? now.error() : transaction.error());
    const QString person = release.person.isEmpty() ? m_context.ownName : release.person;
    const QString sum = QString(whereTo + u' ' + info.sha256).trimmed();
    const QString early = release.reason.trimmed();
    for (const PackageInput &input : inputs) {
        const bool isEarly = input.article.embargo.isValid() && *now < input.article.embargo && !early.isEmpty();
        const QString detail = isEarly ? QString(sum + u"; embargo: "_qs + early) : sum;
        auto noted = m_context.note(
            *transaction, {0, {}, {}, person, QStringLiteral("export"), input.draft, input.revision, detail, {}});
        if (!noted)
            return noted;
    }
    return transaction->commit();
}

Result<PackageInfo> ExportService::exportPackage(const DraftId &draft, const QString &path, Copy copy,
                                                 const Leaving &how)
{
    const auto input = leaving(draft, copy, how);
    if (!input)
        return tl::unexpected<Error>(input.error());
    const auto written = writePackage(*input, path);
    if (!written)
        return written;
    return note({*input}, QFileInfo(path).fileName(), *written, how.release).map([&written] { return *written; });
}

Result<PackageInfo> ExportService::exportIssue(const QList<DraftId> &drafts, const QString &form, const QString &title,
                                               const QString &path, const Leaving &how)
{
    IssueInput issue{title, {}, generator};
    QList<Error> embargoed;
    for (const DraftId &draft : drafts) {
        const auto input = leaving(draft, Copy::Final, how);
        if (input)
            issue.articles.append(*input);
        else if (input.error().detail == u"embargoed")
            embargoed.append(input.error());
        else
            return tl::unexpected<Error>(input.error());
    }
    if (!embargoed.isEmpty())
        return tl::unexpected<Error>(together(embargoed));
    const auto written = form == u"epub" ? writeBook(issue, path) : writeIssue(issue, path);
    if (!written)
        return written;
    return note(issue.articles, QFileInfo(path).fileName(), *written, how.release).map([&written] { return *written; });
}

Result<PackageInfo> ExportService::writeBook(const IssueInput &issue, const QString &path) const
{
    QList<IssueArticle> articles;
    for (const PackageInput &input : issue.articles) {
        const auto options = optionsFor(input, Copy::Final);
        if (!options)
            return tl::unexpected<Error>(options.error());
        articles.append({input.article, *options});
    }
    const QByteArray bytes = toEpubIssue(issue.title, articles);
    return writeDurably(path, bytes, FileAccess::Shared).map([&bytes] {
        return PackageInfo{bytes.size(), sha256Hex(bytes), 1};
    });
}

Result<QByteArray> ExportService::fileOf(const PackageInput &input, const QString &form, Copy copy, const QString &path,
                                         PicturePlace pictures) const
{
    if (form == readingCopyForm())
        return m_pages(input, ApprovalSheet::Whole);
    const auto options = pictures == PicturePlace::Beside ? optionsBeside(input, copy, path) : optionsFor(input, copy);
    return options.map([&](const ExportOptions &known) { return exporterFor(form)->write(input.article, known); });
}

Result<PackageInfo> ExportService::exportFile(const DraftId &draft, const QString &form, const QString &path, Copy copy,
                                              const Leaving &how)
{
    if (form != readingCopyForm() && !exporterFor(form))
        return failure(ErrorCode::BadUse, QStringLiteral("exporter"), {form});
    const auto input = leaving(draft, copy, {how.release, {}, {}});
    const auto bytes = input ? fileOf(*input, form, copy, path, how.pictures) : tl::unexpected<Error>(input.error());
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (auto written = writeDurably(path, *bytes, FileAccess::Shared); !written)
        return tl::unexpected<Error>(written.error());
    const PackageInfo info{bytes->size(), sha256Hex(*bytes), 1};
    return note({*input}, QFileInfo(path).fileName(), info, how.release).map([&info] { return info; });
}

} // namespace toasoan
