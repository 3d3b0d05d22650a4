#include "app/desk/desk.h"

#include "app/base/log.h"
#include "app/desk/data_folder.h"
#include "app/desk/folder_seal.h"
#include "app/desk/reading_copy_of.h"
#include "app/desk/settling.h"
#include "app/sandbox/memory_folder.h"
#include "app/store/sealing/seal_header.h"

#include <QDir>

namespace toasoan {

Desk::Desk(DeskContext context, QString accountName)
    : m_context(std::move(context))
    , m_accountName(std::move(accountName))
    , m_drafts(m_context)
    , m_catalogue(m_context)
    , m_workflow(m_context)
    , m_ledger(m_context)
    , m_boards(m_context)
    , m_people(m_context)
    , m_delegations(m_context)
    , m_keys(m_context)
    , m_history(m_context)
    , m_pictures(m_context)
    , m_attachments(m_context)
    , m_imports(m_drafts, m_pictures, m_attachments)
    , m_exports(m_context, m_pictures,
                [this](const PackageInput &input, ApprovalSheet sheet) { return readingCopyOf(*this, input, sheet); })
    , m_previews(m_context, m_pictures)
    , m_handovers(m_context, m_pictures)
    , m_proposals(m_context)
    , m_publishing(m_context, m_exports)
{}

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions &options)
{
    const QString folder = QDir(options.folder).absolutePath();
    auto store = Store::open(folder, options.access, secretBytes(options.secret), options.progress);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const QString account = options.accountName.isEmpty() ? accountPersonName() : options.accountName;
    std::unique_ptr<Desk> desk(new Desk({folder, std::move(*store), options.clock, account}, account));
    if (options.access == Access::ReadWrite)
        finishSealing(desk->files());
    dropLeftMemoryFolders();
    const auto settings = desk->settings();
    if (!settings) // work goes on with the account's name; the settings page says what is wrong
        qCWarning(logDesk) << "settings:" << errorId(settings.error().code);
    if (auto named = desk->takeName(settings.value_or(Settings())); !named)
        return tl::unexpected<Error>(named.error());
    return desk;
}

void Desk::dropReadableCopies() const
{
    if (isSealed())
        toasoan::dropReadableCopies(m_context.folder);
}

Outcome Desk::takeName(const Settings &settings)
{
    const QString name = settings.name.simplified().normalized(QString::NormalizationForm_C);
    m_context.ownName = name.isEmpty() ? m_accountName : name;
    auto ensured = m_people.ensurePeople();
    const bool cannotWrite =
        !ensured
        && (ensured.error().code == ErrorCode::StoreNewer
            || (ensured.error().code == ErrorCode::Refused && ensured.error().detail == QStringLiteral("read-only")));
    return cannotWrite ? Outcome() : ensured;
}

Outcome Desk::setSettings(const Settings &settings)
{
    if (auto saved = saveSettings(files(), settings); !saved)
        return saved;
    return takeName(settings);
}

} // namespace toasoan
