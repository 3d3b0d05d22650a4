#include "ui/window/picture_editing.h"

#include "app/base/clock.h"
#include "ui/pictures/compare_dialog.h"
#include "ui/pictures/picture_dialog.h"
#include "ui/window/open_article.h"

namespace toasoan {

PictureEditing::PictureEditing(OpenArticle &article, PagePictures *pictures, QWidget *window)
    : QObject(window), m_article(article), m_pictures(pictures), m_window(window)
{}

void PictureEditing::edit(const PlacedFigure &figure)
{
    if (!m_article.isWritable() || !figure.figure.picture)
        return;
    const QList<PictureRatio> &ratios = m_ratios.isEmpty() ? shippedHouseStyle().pictureRatios : m_ratios;
    PictureDialog dialog(figure.figure, m_pictures, ratios, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!dialog.consent().isEmpty() && dialog.figure().protection == Protection::Consented)
        m_article.recordConsent({figure.figure.picture->id, dialog.consent(), m_person, systemClock()(), {}});
    put({figure.block, figure.item, dialog.figure()});
}

void PictureEditing::compare(const ComparedPicture &left, const ComparedPicture &right)
{
    CompareDialog(left, right, *m_pictures, m_window).exec();
}

void PictureEditing::put(const PlacedFigure &figure)
{
    if (m_article.isWritable())
        m_article.become(withFigure(m_article.article(), figure));
}

} // namespace toasoan
