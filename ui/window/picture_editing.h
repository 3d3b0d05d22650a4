#pragma once
#include "app/article/figures.h"
#include "app/proofing/house_style.h"

#include <QObject>

class QWidget;

namespace toasoan {

class OpenArticle;
struct ComparedPicture;
class PagePictures;

/// Crop, turns and hidden faces of one picture of the open article; two looked at side by side.
class PictureEditing : public QObject
{
    Q_OBJECT

public:
    PictureEditing(OpenArticle &article, PagePictures *pictures, QWidget *window);

    void setPerson(const QString &name) { m_person = name; } ///< who records a consent
    void setRatios(const QList<PictureRatio> &ratios) { m_ratios = ratios; }
    void edit(const PlacedFigure &figure); ///< as one step of the article; the figure has a picture
    void compare(const ComparedPicture &left, const ComparedPicture &right);
    void put(const PlacedFigure &figure); ///< in place of the one that stands there

private:
    OpenArticle &m_article;
    PagePictures *m_pictures;
    QWidget *m_window;
    QString m_person;
    QList<PictureRatio> m_ratios; ///< none until the house style was read
};

} // namespace toasoan
