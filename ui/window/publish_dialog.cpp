#include "ui/window/publish_dialog.h"

#include "app/desk/storage_thread.h"
#include "app/exchange/web_pictures.h"
#include "ui/common/error_text.h"
#include "ui/models/outbox_model.h"
#include "ui/window/dialog_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int timeWidth = 190; // px
constexpr int lettersOfName = 20;
constexpr int soonest = 5 * 60; // seconds from now that are offered as a time

QString good(const QString &text)
{
    return u"✓ " + text;
}

QString notable(const QString &text)
{
    return u"▲ " + text;
}

QString bad(const QString &text)
{
    return u"● " + text;
}

QString pictureCheck(const Article &article)
{
    const QList<Figure> figures = figuresWithPicture(article);
    const auto whole = std::count_if(figures.begin(), figures.end(), [](const Figure &figure) {
        return !plainText(figure.caption).isEmpty() && !figure.credit.isEmpty() && !figure.alt.isEmpty();
    });
    const int count = static_cast<int>(figures.size());
    if (count == 0)
        return good(PublishDialog::tr("No pictures"));
    const QString text = PublishDialog::tr("%n picture(s)", nullptr, count);
    return whole == count ? good(text + u", " + PublishDialog::tr("all with caption, credit and alternative text"))
                          : notable(text + u", " + PublishDialog::tr("with all their words: %1").arg(whole));
}

/// As embargoAllows() will say.
std::optional<Error> whyEmbargoIsKept(Desk &desk, const QString &name)
{
    const auto person = desk.people().find(name);
    const auto profile = desk.workflow().profile();
    if (!person || !profile)
        return person ? profile.error() : person.error();
    if (person->hasAnyOf(profile->waivers))
        return std::nullopt;
    return Error{ErrorCode::Refused, QStringLiteral("embargo-role"), {name, roleIds(profile->waivers).join(u", ")}};
}

} // namespace

Result<Preflight> preflightOf(Desk &desk, const DraftId &draft, const QString &person)
{
    const auto open = desk.drafts().open(draft);
    const auto destinations = desk.publishing().destinations();
    const auto placements = desk.publishing().placements(draft);
    if (!open || !destinations || !placements)
        return tl::unexpected<Error>(!open ? open.error() : !destinations ? destinations.error() : placements.error());
    Preflight preflight;
    preflight.draft = draft;
    preflight.person = person;
    preflight.article = open->text.article;
    preflight.headline = open->text.article.headline;
    preflight.destinations = *destinations;
    preflight.placements = *placements;
    if (const auto approval = desk.exports().leave(draft))
        preflight.approval = *approval;
    else
        preflight.hindrances.append(approval.error());
    if (const auto may = desk.publishing().mayPublish(person); !may)
        preflight.hindrances.append(may.error());
    preflight.keepsEmbargo = whyEmbargoIsKept(desk, person);
    return preflight;
}

PublishDialog::PublishDialog(Preflight preflight, StorageThread &storage, QWidget *parent)
    : QDialog(parent)
    , m_preflight(std::move(preflight))
    , m_storage(storage)
    , m_where(new QComboBox)
    , m_now(new QRadioButton(tr("At &once")))
    , m_later(new QRadioButton(tr("At a &time:")))
    , m_time(new QDateTimeEdit)
    , m_checks(sentenceLabel({}))
    , m_reasonLabel(sentenceLabel(tr("&Why before the end of its embargo? The reason goes into the log:")))
    , m_reason(new QLineEdit)
    , m_show(new QCheckBox(tr("&Show exactly what is sent")))
    , m_sent(new QPlainTextEdit)
    , m_problem(problemLabel())
    , m_go(nullptr)
{
    setWindowTitle(tr("Publish"));
    build();
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime embargo = m_preflight.article.embargo.toLocalTime();
    m_time->setDisplayFormat(QStringLiteral("HH:mm dd/MM/yyyy"));
    m_time->setDateTime(embargo.isValid() && embargo > now ? embargo : now.addSecs(soonest * 6));
    m_later->setChecked(embargo.isValid() && embargo > now);
    m_now->setChecked(!m_later->isChecked());
    for (const Destination &each : std::as_const(m_preflight.destinations))
        m_where->addItem(each.name, each.id);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PublishDialog::update);
    connect(m_now, &QRadioButton::toggled, this, &PublishDialog::update);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &PublishDialog::update);
    // What is sent depends on whether there is a reason, not on its words.
    connect(m_reason, &QLineEdit::textChanged, this, [this, was = false](const QString &text) mutable {
        const bool is = !text.trimmed().isEmpty();
        if (is != std::exchange(was, is))
            update();
    });
    connect(m_show, &QCheckBox::toggled, this, &PublishDialog::showWhatIsSent);
    resize(640, 0);
    update();
    fitHeight(*this);
}

void PublishDialog::build()
{
    auto *headline = sentenceLabel(m_preflight.headline);
    headline->setFont(headlineFont(font()));
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_sent->setReadOnly(true);
    m_sent->setTabChangesFocus(true);
    m_sent->setMinimumHeight(220);
    m_sent->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_sent->setAccessibleName(tr("What is sent"));
    m_sent->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(headline);
    layout->addWidget(whereRow());
    layout->addWidget(whenRow());
    layout->addWidget(m_checks);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_show);
    layout->addWidget(m_sent, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QWidget *PublishDialog::whereRow()
{
    auto *label = new QLabel(tr("W&here:"));
    label->setBuddy(m_where);
    m_where->setAccessibleName(tr("Destination"));
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name is cut
    m_where->setMinimumContentsLength(lettersOfName);
    auto *set = new QPushButton(tr("&Destinations…"));
    set->setAutoDefault(false);
    connect(set, &QPushButton::clicked, this, &PublishDialog::destinationsWanted);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_where, 1);
    layout->addWidget(set);
    return row;
}

QWidget *PublishDialog::whenRow()
{
    m_time->setAccessibleName(tr("Time for readers"));
    m_time->setCalendarPopup(true);
    m_time->setMinimumWidth(timeWidth);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_now);
    layout->addSpacing(12);
    layout->addWidget(m_later);
    layout->addWidget(m_time);
    layout->addStretch();
    return row;
}

const Destination *PublishDialog::destination() const
{
    const int row = m_where->currentIndex();
    return row >= 0 && row < m_preflight.destinations.size() ? &m_preflight.destinations[row] : nullptr;
}

const Placement *PublishDialog::placement() const
{
    const Destination *where = destination();
    const auto found = std::find_if(m_preflight.placements.begin(), m_preflight.placements.end(),
                                    [where](const Placement &each) { return where && each.destination == where->id; });
    return found == m_preflight.placements.end() ? nullptr : &*found;
}

bool PublishDialog::breaksEmbargo() const
{
    const QDateTime readers = m_now->isChecked() ? QDateTime::currentDateTimeUtc() : m_time->dateTime().toUTC();
    return m_preflight.article.embargo.isValid() && readers < m_preflight.article.embargo;
}

bool PublishDialog::isTimeOver() const
{
    return m_later->isChecked() && m_time->dateTime() <= QDateTime::currentDateTime();
}

bool PublishDialog::mayGo() const
{
    const bool mayBreak = !m_preflight.keepsEmbargo && !m_reason->text().trimmed().isEmpty();
    return destination() && m_preflight.hindrances.isEmpty() && !isTimeOver() && (!breaksEmbargo() || mayBreak);
}

QStringList PublishDialog::checks() const
{
    const Article &article = m_preflight.article;
    QStringList lines;
    if (m_preflight.approval)
        lines.append(
            good(tr("Approved by %1, %2").arg(m_preflight.approval->person, outboxTime(m_preflight.approval->time))));
    for (const Error &hindrance : m_preflight.hindrances)
        lines.append(bad(errorText(hindrance)));
    lines.append(pictureCheck(article));
    lines.append(article.sections.isEmpty() ? notable(tr("No section: the site puts it into its standard one"))
                                            : good(tr("Section: %1").arg(article.sections.join(u", "))));
    if (article.embargo.isValid())
        lines.append((breaksEmbargo() ? bad(tr("Under embargo until %1")) : good(tr("Embargo until %1 is kept")))
                         .arg(outboxTime(article.embargo)));
    if (breaksEmbargo() && m_preflight.keepsEmbargo)
        lines.append(bad(errorText(*m_preflight.keepsEmbargo)));
    if (isTimeOver())
        lines.append(bad(tr("That time is over already")));
    if (const Placement *there = placement())
        lines.append(there->presence == Presence::Down
                         ? notable(tr("It was taken down there; it is brought there anew"))
                         : good(tr("It is there already (%1); its text is replaced").arg(there->url)));
    if (!destination())
        lines.append(bad(tr("There is no destination yet: set one up first")));
    return lines;
}

void PublishDialog::update()
{
    const Placement *there = placement();
    const bool isLive = there && there->presence == Presence::Live;
    m_later->setEnabled(!isLive); // what readers have cannot be given to them later
    if (isLive && m_later->isChecked())
        m_now->setChecked(true);
    const bool asksWhy = breaksEmbargo() && !m_preflight.keepsEmbargo;
    m_time->setEnabled(m_later->isChecked());
    m_checks->setText(checks().join(u'\n'));
    m_reasonLabel->setVisible(asksWhy);
    m_reason->setVisible(asksWhy);
    m_go->setText(isLive ? tr("Update") : m_now->isChecked() ? tr("Publish") : tr("Schedule"));
    m_go->setEnabled(mayGo());
    if (m_show->isChecked())
        showWhatIsSent(true);
}

PublishRequest PublishDialog::request() const
{
    PublishRequest request;
    request.draft = m_preflight.draft;
    request.person = m_preflight.person;
    request.destination = m_where->currentData().toString();
    if (!m_now->isChecked())
        request.at = m_time->dateTime().toUTC();
    if (breaksEmbargo())
        request.embargoReason = m_reason->text().trimmed();
    return request;
}

void PublishDialog::showWhatIsSent(bool show)
{
    m_sent->setVisible(show);
    m_problem->hide();
    fitHeight(*this);
    if (!show)
        return;
    m_storage.ask(
        this, [request = request()](Desk &desk) { return desk.publishing().dryRun(request, {}); },
        [this](const Result<QList<PlannedStep>> &steps) {
            if (!m_show->isChecked())
                return;
            m_sent->clear();
            m_problem->hide(); // of what was asked for before
            if (!steps)
                return showProblem(*m_problem, errorText(steps.error()));
            QString text;
            for (const PlannedStep &step : *steps)
                text += step.what + u"  "
                        + locale().formattedDataSize(step.bytes, 1, QLocale::DataSizeTraditionalFormat) + u'\n'
                        + step.content + u"\n\n";
            m_sent->setPlainText(text);
        });
}

} // namespace toasoan
