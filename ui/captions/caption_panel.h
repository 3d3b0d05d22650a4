#pragma once
#include "app/article/figures.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace toasoan {

class PagePictures;

/// The picture in hand, large, and what can be said about it: sentences of the article that tell what it shows.
class CaptionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionPanel(PagePictures *pictures, QWidget *parent = nullptr);

    void show(const std::optional<PlacedFigure> &figure, const QList<CaptionOffer> &offers);

Q_SIGNALS:
    void offerTaken(const toasoan::CaptionOffer &offer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture();
    void showOffers(const QList<CaptionOffer> &offers);

    PagePictures *m_pictures;
    std::optional<PlacedFigure> m_figure;
    QLabel *m_picture;
    QLabel *m_facts;
    QLabel *m_heading;
    QVBoxLayout *m_offers;
};

} // namespace toasoan
