#include "ui/captions/caption_panel.h"

#include "ui/common/theme.h"
#include "ui/editor/page_pictures.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int margin = 12;

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

QLabel *newWords()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
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

} // namespace

CaptionPanel::CaptionPanel(PagePictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_picture(new QLabel)
    , m_facts(newWords())
    , m_heading(newHeading(tr("Sentences of the article that tell a picture")))
    , m_offers(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumHeight(160);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(newHeading(tr("This picture")));
    layout->addWidget(m_picture);
    layout->addWidget(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_heading);
    layout->addLayout(m_offers);
    layout->addStretch(1);
    if (m_pictures)
        connect(m_pictures, &PagePictures::pictureChanged, this, &CaptionPanel::showPicture);
}

void CaptionPanel::show(const std::optional<PlacedFigure> &figure, const QList<CaptionOffer> &offers)
{
    m_figure = figure;
    showPicture();
    showOffers(figure ? offers : QList<CaptionOffer>());
}

void CaptionPanel::showPicture()
{
    const auto &reference = m_figure ? m_figure->figure.picture : std::nullopt;
    m_picture->clear();
    m_facts->clear();
    if (!m_figure)
        return;
    if (!reference)
        return m_facts->setText(tr("The file of this picture has not come yet."));
    m_facts->setText(tr("%1 × %2 pixels").arg(reference->width).arg(reference->height));
    const PagePictures::Answer answer =
        m_pictures ? m_pictures->picture(reference->id) : PagePictures::Answer{PictureState::Missing, {}};
    if (answer.state == PictureState::Missing)
        return m_facts->setText(tr("The file of this picture is missing."));
    if (answer.state != PictureState::Ready)
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(answer.image.scaled(QSizeF(width() - 2 * margin, 220).toSize() * ratio,
                                                           Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_picture->setPixmap(shown);
    m_picture->setAccessibleName(m_figure->figure.alt);
}

void CaptionPanel::showOffers(const QList<CaptionOffer> &offers)
{
    clear(*m_offers);
    m_heading->setVisible(!offers.isEmpty());
    for (const CaptionOffer &offer : offers) {
        QLabel *words = newWords();
        words->setText(offer.caption);
        auto *take = new QPushButton(tr("Make it the caption"));
        take->setAccessibleDescription(offer.caption);
        connect(take, &QPushButton::clicked, this, [this, offer] { Q_EMIT offerTaken(offer); });
        m_offers->addWidget(words);
        m_offers->addWidget(take, 0, Qt::AlignLeft);
    }
}

void CaptionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPicture();
}

} // namespace toasoan
