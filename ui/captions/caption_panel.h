#pragma once
#include "app/article/figures.h"
#include "app/desk/picture_service.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace toasoan {

class PagePictures;

/// What the library knows of a picture.
struct PictureFacts
{
    PictureMetadata library;
    QList<EarlierShowing> earlier; ///< in other articles
};

/// Whether the article's caption follows the library's.
enum class Following { No, Yes };

/// The picture in hand, large, and what can be said about it: where it ran before, what the library says, whom it may
/// not show, sentences of the article that tell it.
class CaptionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionPanel(PagePictures *pictures, QWidget *parent = nullptr);

    void show(const std::optional<PlacedFigure> &figure, const QList<CaptionOffer> &offers, Following following);
    /// Of the figure's picture; others are not listened to.
    void showFacts(const PictureId &picture, const PictureFacts &facts);
    void forgetFacts() { m_asked = {}; } ///< they are asked for again
    [[nodiscard]] const std::optional<PlacedFigure> &figure() const { return m_figure; }

Q_SIGNALS:
    void factsWanted(const toasoan::PictureId &picture, const QImage &image); ///< as it came, nothing done to it
    void compareWanted(const toasoan::EarlierShowing &earlier);
    void offerTaken(const toasoan::CaptionOffer &offer);
    void wordsTaken(const toasoan::PictureMetadata &words); ///< for the figure; its caption follows them from then on
    void wordsKept();                                       ///< the figure's, for the library
    void unlinked();                                        ///< the caption is the article's own
    void editWanted();
    void protectionChosen(toasoan::Protection protection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section
    {
        QLabel *heading;
        QVBoxLayout *rows;
    };
    Section newSection(const QString &title);
    static void setShown(const Section &section, bool isShown);
    void addActs();
    void showPicture();
    void askFacts(const PictureId &picture);
    void showLibrary();
    void addLibraryActs(const PictureMetadata &words, const QString &own);
    void showEarlier();
    void showOffers(const QList<CaptionOffer> &offers);

    PagePictures *m_pictures;
    std::optional<PlacedFigure> m_figure;
    PictureId m_asked; ///< whose facts are on their way or there
    std::optional<PictureFacts> m_facts;
    Following m_following = Following::No;
    QVBoxLayout *m_column;
    QLabel *m_picture;
    QLabel *m_size;
    QPushButton *m_edit;
    QCheckBox *m_protected;
    QLabel *m_protection;
    Section m_earlier;
    Section m_library;
    Section m_privacy;
    Section m_offers;
};

} // namespace toasoan
