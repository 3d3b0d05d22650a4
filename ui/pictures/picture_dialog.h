#pragma once
#include "ui/pictures/picture_canvas.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace toasoan {

class PagePictures;
struct PictureRatio;

/// What one article does to one picture: crop, point in sight, turns, tone, hidden faces; and whether somebody in it
/// must be protected. Undone step by step while it is open; taken over as one step of the article.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pictures` must outlive it; the figure has a picture. `ratios`: the site's shapes.
    PictureDialog(const Figure &figure, PagePictures *pictures, const QList<PictureRatio> &ratios, QWidget *parent);

    [[nodiscard]] const Figure &figure() const { return m_steps[m_step]; }
    /// Who allowed the picture to be shown, written here; empty: nobody asked.
    [[nodiscard]] QString consent() const { return m_consent; }
    void undo();
    void redo();

private:
    QWidget *newControls(const QList<PictureRatio> &ratios);
    QWidget *newTools();
    QWidget *newCropPage(const QList<PictureRatio> &ratios);
    QWidget *newPointPage();
    QWidget *newHidingPage();
    QWidget *newTurns();
    QSlider *newSlider(const QString &name, int reach, int PictureEdits::*edit);
    QWidget *newProtection();
    void takePicture();
    void take(const Figure &figure);
    void change(const std::function<void(Figure &)> &edit);
    void showStep(const Figure &figure);
    void setProtected(bool isNeeded);
    void askForConsent();

    PagePictures *m_pictures;
    QList<Figure> m_steps; ///< as it came first, then each change
    qsizetype m_step = 0;
    PictureCanvas *m_canvas;
    QStackedWidget *m_pages;
    QComboBox *m_ratio = nullptr;
    QComboBox *m_way = nullptr;
    QComboBox *m_shape = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QCheckBox *m_protected = nullptr;
    QLabel *m_protection = nullptr;
    QPushButton *m_consentButton = nullptr;
    QList<QPair<QSlider *, int PictureEdits::*>> m_sliders;
    QString m_consent;
    bool m_isShowing = false;
};

} // namespace toasoan
