#include "ui/captions/caption_panel.h"

#include "ui/common/theme.h"
#include "ui/editor/page_pictures.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>

namespace toasoan {
namespace {

constexpr int margin = 12;
constexpr int pictureHeight = 220;
constexpr double surely = 0.999; ///< likeness of the very picture

QLabel *newHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *newWords(const QString &text = {}, QPalette::ColorRole ink = QPalette::WindowText)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(ink);
    return label;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QString originOf(const PictureMetadata &words)
{
    QStringList parts{words.byline.isEmpty() ? words.credit : words.byline, words.city,
                      words.taken.isValid() ? words.taken.toString(QStringLiteral("d/M/yyyy HH:mm")) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

QString day(const EarlierShowing &showing)
{
    return showing.showing.draft.modified.toLocalTime().date().toString(QStringLiteral("d/M/yyyy"));
}

} // namespace

CaptionPanel::CaptionPanel(PagePictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_column(new QVBoxLayout)
    , m_picture(new QLabel)
    , m_size(newWords({}, QPalette::PlaceholderText))
    , m_edit(new QPushButton(tr("Crop, turn, &hide faces…")))
    , m_protected(new QCheckBox(tr("A child or a &victim can be recognized")))
    , m_protection(newWords({}, QPalette::PlaceholderText))
{
    auto *page = new QWidget;
    page->setLayout(m_column);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::AlternateBase);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(8);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumHeight(120);
    m_column->addWidget(m_picture);
    m_column->addWidget(m_size);
    m_column->addWidget(m_edit, 0, Qt::AlignLeft);
    m_earlier = newSection(tr("In other articles"));
    m_library = newSection(tr("In the library"));
    m_privacy = newSection(tr("Rights and privacy"));
    m_privacy.rows->addWidget(m_protected);
    m_privacy.rows->addWidget(m_protection);
    m_offers = newSection(tr("Sentences of the article that tell a picture"));
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    addActs();
}

void CaptionPanel::addActs()
{
    connect(m_edit, &QPushButton::clicked, this, &CaptionPanel::editWanted);
    connect(m_protected, &QCheckBox::clicked, this,
            [this](bool isNeeded) { Q_EMIT protectionChosen(isNeeded ? Protection::Needed : Protection::None); });
    if (m_pictures)
        connect(m_pictures, &PagePictures::pictureChanged, this, &CaptionPanel::showPicture);
}

CaptionPanel::Section CaptionPanel::newSection(const QString &title)
{
    const Section section{newHeading(title), new QVBoxLayout};
    m_column->addSpacing(6);
    m_column->addWidget(section.heading);
    m_column->addLayout(section.rows);
    return section;
}

void CaptionPanel::setShown(const Section &section, bool isShown)
{
    section.heading->setVisible(isShown);
}

void CaptionPanel::show(const std::optional<PlacedFigure> &figure, const QList<CaptionOffer> &offers,
                        Following following)
{
    m_figure = figure;
    m_following = following;
    const PictureId picture = figure && figure->figure.picture ? figure->figure.picture->id : PictureId();
    if (picture != m_asked) {
        m_asked = {};
        m_facts.reset();
    }
    showPicture();
    showEarlier();
    showLibrary();
    showOffers(figure ? offers : QList<CaptionOffer>());
    const Protection protection = figure ? figure->figure.protection : Protection::None;
    m_protected->setEnabled(!picture.isEmpty());
    m_protected->setChecked(protection != Protection::None);
    const bool isOpen = protection == Protection::Needed && figure->figure.edits.hidden.isEmpty();
    m_protection->setText(isOpen ? tr("Hide them or record their consent: until then the article cannot leave.")
                          : protection == Protection::Consented ? tr("Their consent is recorded.")
                          : protection == Protection::Needed    ? tr("They are hidden in every copy that leaves.")
                                                                : QString());
    m_protection->setVisible(!m_protection->text().isEmpty());
}

void CaptionPanel::showPicture()
{
    const auto &reference = m_figure ? m_figure->figure.picture : std::nullopt;
    m_picture->clear();
    m_size->clear();
    m_edit->setEnabled(reference.has_value());
    if (!m_figure)
        return;
    if (!reference)
        return m_size->setText(tr("The file of this picture has not come yet."));
    m_size->setText(tr("%1 × %2 pixels").arg(reference->width).arg(reference->height));
    askFacts(reference->id);
    const PagePictures::Answer answer =
        m_pictures ? m_pictures->picture(lookOf(m_figure->figure)) : PagePictures::Answer{PictureState::Missing, {}};
    if (answer.state == PictureState::Missing)
        return m_size->setText(tr("The file of this picture is missing."));
    if (answer.state != PictureState::Ready)
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(answer.image.scaled(QSizeF(width() - 2 * margin, pictureHeight).toSize() * ratio,
                                                           Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_picture->setPixmap(shown);
    m_picture->setAccessibleName(m_figure->figure.alt);
}

/// About the picture as it came: what was cut away or hidden here may be just what another article shows.
void CaptionPanel::askFacts(const PictureId &picture)
{
    if (m_asked == picture || !m_pictures)
        return;
    const PagePictures::Answer plain = m_pictures->picture({picture});
    if (plain.state != PictureState::Ready)
        return; // pictureChanged() comes
    m_asked = picture;
    Q_EMIT factsWanted(picture, plain.image);
}

void CaptionPanel::showFacts(const PictureId &picture, const PictureFacts &facts)
{
    if (picture != m_asked)
        return;
    m_facts = facts;
    showEarlier();
    showLibrary();
}

void CaptionPanel::showEarlier()
{
    clear(*m_earlier.rows);
    setShown(m_earlier, m_facts && !m_facts->earlier.isEmpty());
    if (!m_facts)
        return;
    for (const EarlierShowing &earlier : m_facts->earlier) {
        const bool isSame = earlier.likeness >= surely;
        const QString when = day(earlier);
        QLabel *what = newWords(earlier.hasRun ? (isSame ? tr("▲ This picture ran on %1").arg(when)
                                                         : tr("▲ A picture like it ran on %1").arg(when))
                                               : (isSame ? tr("■ This picture is in a draft of %1").arg(when)
                                                         : tr("■ A picture like it is in a draft of %1").arg(when)));
        QPalette colours = what->palette();
        const Theme &theme = themeOf(colours);
        colours.setColor(QPalette::WindowText, earlier.hasRun ? theme.warning : theme.info);
        what->setPalette(colours);
        m_earlier.rows->addWidget(what);
        const QString alike = QStringLiteral("%1\u00A0%").arg(static_cast<int>(earlier.likeness * 100));
        m_earlier.rows->addWidget(
            newWords(tr("“%1” · %2 alike").arg(earlier.showing.draft.text.headline, alike), QPalette::PlaceholderText));
        auto *compare = new QPushButton(tr("Compare the two"));
        compare->setAccessibleDescription(what->text());
        connect(compare, &QPushButton::clicked, this, [this, earlier] { Q_EMIT compareWanted(earlier); });
        m_earlier.rows->addWidget(compare, 0, Qt::AlignLeft);
    }
}

/// The library's words beside the figure's: followed, the same, or of this article alone.
void CaptionPanel::showLibrary()
{
    clear(*m_library.rows);
    setShown(m_library, m_facts.has_value() && m_figure.has_value());
    if (!m_facts || !m_figure)
        return;
    const PictureMetadata &words = m_facts->library;
    const QString own = plainText(m_figure->figure.caption);
    if (!words.caption.isEmpty())
        m_library.rows->addWidget(newWords(words.caption));
    if (const QString origin = originOf(words); !origin.isEmpty())
        m_library.rows->addWidget(newWords(origin));
    m_library.rows->addWidget(
        newWords(tr("Place and device are taken out of every copy that leaves."), QPalette::PlaceholderText));
    addLibraryActs(words, own);
}

void CaptionPanel::addLibraryActs(const PictureMetadata &words, const QString &own)
{
    const auto add = [this](const QString &name, const QString &tip, const std::function<void()> &act) {
        auto *button = new QPushButton(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        m_library.rows->addWidget(button, 0, Qt::AlignLeft);
    };
    const bool isSame = !own.isEmpty() && oneLine(words.caption) == own;
    const bool hasWords =
        !words.caption.isEmpty() || !words.credit.isEmpty() || !words.byline.isEmpty() || !words.alt.isEmpty();
    if (m_following == Following::Yes)
        m_library.rows->addWidget(newWords(isSame ? tr("⇄ The article's caption follows this one.")
                                                  : tr("⇄ The library says something else by now.")));
    else if (isSame)
        m_library.rows->addWidget(newWords(tr("The article says the same."), QPalette::PlaceholderText));
    const auto take = [this] { Q_EMIT wordsTaken(m_facts->library); };
    if (isSame && m_following == Following::No)
        add(tr("&Follow the library"), tr("When the library's caption changes, this one does too, until it is edited"),
            take);
    else if (!isSame && hasWords)
        add(tr("&Take these words"),
            tr("Caption, credit and alt text of the library for this article; the caption follows from then on"), take);
    if (m_following == Following::Yes)
        add(tr("&Unlink"), tr("The caption stays as it is, whatever the library says later"),
            [this] { Q_EMIT unlinked(); });
    if (!own.isEmpty() && !isSame)
        add(tr("&Keep the article's words there"), {}, [this] { Q_EMIT wordsKept(); });
}

void CaptionPanel::showOffers(const QList<CaptionOffer> &offers)
{
    clear(*m_offers.rows);
    setShown(m_offers, !offers.isEmpty());
    for (const CaptionOffer &offer : offers) {
        auto *take = new QPushButton(tr("Make it the caption"));
        take->setAccessibleDescription(offer.caption);
        connect(take, &QPushButton::clicked, this, [this, offer] { Q_EMIT offerTaken(offer); });
        m_offers.rows->addWidget(newWords(offer.caption));
        m_offers.rows->addWidget(take, 0, Qt::AlignLeft);
    }
}

void CaptionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPicture();
}

} // namespace toasoan
