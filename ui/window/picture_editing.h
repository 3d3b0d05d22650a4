#pragma once
#include "app/article/figures.h"

#include <QObject>

class QWidget;

namespace toasoan {

class OpenArticle;
class PagePictures;

/// Crop, turns and hidden faces of one picture of the open article.
class PictureEditing : public QObject
{
    Q_OBJECT

public:
    PictureEditing(OpenArticle &article, PagePictures *pictures, QWidget *window);

    void setPerson(const QString &name) { m_person = name; } ///< who records a consent
    void edit(const PlacedFigure &figure);                   ///< as one step of the article; the figure has a picture
    void put(const PlacedFigure &figure);                    ///< in place of the one that stands there

private:
    OpenArticle &m_article;
    PagePictures *m_pictures;
    QWidget *m_window;
    QString m_person;
};

} // namespace toasoan
