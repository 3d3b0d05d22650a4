#include "ui/pictures/picture_dialog.h"

#include "app/proofing/house_style.h"
#include "ui/common/theme.h"
#include "ui/editor/page_pictures.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>

#include <functional>

namespace toasoan {
namespace {

constexpr int columnWidth = 280;

QLabel *newHint(const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout *newColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

PictureDialog::PictureDialog(const Figure &figure, PagePictures *pictures, const QList<PictureRatio> &ratios,
                             QWidget *parent)
    : QDialog(parent), m_pictures(pictures), m_steps{figure}, m_canvas(new PictureCanvas), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Edit picture"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_canvas, 1);
    row->addWidget(newControls(ratios));
    connect(m_canvas, &PictureCanvas::edited, this, &PictureDialog::take);
    connect(m_canvas, &PictureCanvas::regionChosen, this, [this] { showStep(this->figure()); });
    connect(m_pictures, &PagePictures::pictureChanged, this, &PictureDialog::takePicture);
    const auto addKey = [this](QKeySequence::StandardKey key, void (PictureDialog::*act)()) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addKey(QKeySequence::Undo, &PictureDialog::undo);
    addKey(QKeySequence::Redo, &PictureDialog::redo);
    resize(QSize(1040, 640).expandedTo(parent ? parent->window()->size() * 3 / 4 : QSize()));
    takePicture();
    showStep(figure);
    m_canvas->setFocus();
}

QWidget *PictureDialog::newControls(const QList<PictureRatio> &ratios)
{
    auto *controls = new QWidget;
    controls->setFixedWidth(columnWidth);
    QVBoxLayout *column = newColumn(controls);
    column->addWidget(newTools());
    m_pages->addWidget(newCropPage(ratios));
    m_pages->addWidget(newPointPage());
    m_pages->addWidget(newHidingPage());
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_pages);
    column->addSpacing(6);
    column->addWidget(newTurns());
    column->addWidget(newProtection());
    column->addStretch(1);
    auto *steps = new QHBoxLayout;
    m_undo = new QPushButton(tr("&Undo"));
    m_redo = new QPushButton(tr("&Redo"));
    auto *original = new QPushButton(tr("As it ca&me"));
    connect(m_undo, &QPushButton::clicked, this, &PictureDialog::undo);
    connect(m_redo, &QPushButton::clicked, this, &PictureDialog::redo);
    connect(original, &QPushButton::clicked, this, [this] {
        change([](Figure &figure) {
            figure.crop.reset();
            figure.focalPoint.reset();
            figure.edits = {};
        });
    });
    for (QPushButton *button : {m_undo, m_redo, original})
        steps->addWidget(button);
    column->addLayout(steps);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *ready = buttons->addButton(tr("&Done"), QDialogButtonBox::AcceptRole);
    ready->setProperty("primary", true);
    ready->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    return controls;
}

QWidget *PictureDialog::newTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *group = new QButtonGroup(this);
    for (const auto &[tool, name] :
         {std::pair(PictureTool::Crop, tr("&Crop")), std::pair(PictureTool::FocalPoint, tr("&Focal point")),
          std::pair(PictureTool::Hide, tr("&Hide faces"))}) {
        auto *button = new QPushButton(name);
        button->setCheckable(true);
        button->setChecked(tool == PictureTool::Crop);
        button->setAutoDefault(false);
        group->addButton(button, static_cast<int>(tool));
        row->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int tool) {
        m_pages->setCurrentIndex(tool);
        m_canvas->setTool(static_cast<PictureTool>(tool));
        m_canvas->setFocus();
    });
    return tools;
}

QWidget *PictureDialog::newCropPage(const QList<PictureRatio> &ratios)
{
    auto *page = new QWidget;
    QVBoxLayout *column = newColumn(page);
    m_ratio = new QComboBox;
    m_ratio->setAccessibleName(tr("Shape"));
    m_ratio->setObjectName(QStringLiteral("shape"));
    m_ratio->addItem(tr("Any shape"), QSize());
    for (const PictureRatio &ratio : ratios)
        m_ratio->addItem(QCoreApplication::translate("PictureRatios", ratio.name.toUtf8().constData()),
                         QSize(ratio.width, ratio.height));
    connect(m_ratio, &QComboBox::activated, this, [this] { m_canvas->setRatio(m_ratio->currentData().toSize()); });
    auto *whole = new QPushButton(tr("&Whole picture"));
    whole->setAutoDefault(false);
    connect(whole, &QPushButton::clicked, this, [this] { change([](Figure &figure) { figure.crop.reset(); }); });
    column->addWidget(m_ratio);
    column->addWidget(whole, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget *PictureDialog::newPointPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = newColumn(page);
    column->addWidget(newHint(tr("What stays in sight where the site cuts the picture to another shape.")));
    column->addStretch(1);
    return page;
}

QWidget *PictureDialog::newHidingPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = newColumn(page);
    m_way = new QComboBox;
    m_way->addItem(tr("Blurred"), static_cast<int>(HidingWay::Blur));
    m_way->addItem(tr("In coarse squares"), static_cast<int>(HidingWay::Pixelate));
    m_way->setAccessibleName(tr("How it is hidden"));
    m_shape = new QComboBox;
    m_shape->addItem(tr("Face (oval)"), static_cast<int>(HidingShape::Oval));
    m_shape->addItem(tr("Plate or paper (rectangle)"), static_cast<int>(HidingShape::Rectangle));
    m_shape->setAccessibleName(tr("Shape of the region"));
    for (QComboBox *box : {m_way, m_shape}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_canvas->setHiding(static_cast<HidingWay>(m_way->currentData().toInt()),
                                static_cast<HidingShape>(m_shape->currentData().toInt()));
        });
        column->addWidget(box);
    }
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("&Add a region"));
    m_remove = new QPushButton(tr("Remo&ve"));
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(add, &QPushButton::clicked, m_canvas, &PictureCanvas::addRegion);
    connect(m_remove, &QPushButton::clicked, m_canvas, &PictureCanvas::removeRegion);
    column->addLayout(row);
    column->addWidget(newHint(tr("Draw over the face or the plate. The original stays as it is; in every copy that "
                                 "leaves nothing of the region is left.")));
    return page;
}

QWidget *PictureDialog::newTurns()
{
    auto *page = new QWidget;
    QVBoxLayout *column = newColumn(page);
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &name, const QString &tip, const std::function<void(Figure &)> &edit) {
        auto *button = new QPushButton(name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, edit] { change(edit); });
        row->addWidget(button);
    };
    const auto turnBy = [](int quarters) {
        return [quarters](Figure &figure) {
            figure.edits.turns = (figure.edits.turns + quarters) % 4;
            figure.crop.reset(); // it was of another shape
        };
    };
    add(tr("Turn left"), tr("Turn a quarter to the left"), turnBy(3));
    add(tr("Turn right"), tr("Turn a quarter to the right"), turnBy(1));
    add(tr("Mirror"), tr("Left becomes right"), [](Figure &figure) {
        figure.edits.mirroring = figure.edits.mirroring == Mirroring::None ? Mirroring::Sideways : Mirroring::None;
    });
    column->addLayout(row);
    column->addWidget(newSlider(tr("Straighten"), PictureEdits::steepest, &PictureEdits::angle)->parentWidget());
    column->addWidget(newSlider(tr("Brightness"), 100, &PictureEdits::brightness)->parentWidget());
    column->addWidget(newSlider(tr("Contrast"), 100, &PictureEdits::contrast)->parentWidget());
    return page;
}

/// In a row with its name.
QSlider *PictureDialog::newSlider(const QString &name, int reach, int PictureEdits::*edit)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(name);
    label->setFixedWidth(96);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(-reach, reach);
    slider->setSingleStep(std::max(1, reach / 100));
    slider->setPageStep(reach / 10);
    slider->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(slider, 1);
    m_sliders.append({slider, edit});
    connect(slider, &QSlider::valueChanged, this, [this, slider, edit](int value) {
        if (m_isShowing)
            return;
        Figure now = figure();
        now.edits.*edit = value;
        if (slider->isSliderDown())
            m_canvas->setFigure(now); // a step when it is let go
        else
            take(now);
    });
    connect(slider, &QSlider::sliderReleased, this,
            [this, slider, edit] { change([slider, edit](Figure &figure) { figure.edits.*edit = slider->value(); }); });
    return slider;
}

QWidget *PictureDialog::newProtection()
{
    auto *page = new QWidget;
    QVBoxLayout *column = newColumn(page);
    m_protected = new QCheckBox(tr("A child or a vic&tim can be recognized"));
    m_protection = newHint({});
    m_consentButton = new QPushButton(tr("Record the co&nsent…"));
    m_consentButton->setAutoDefault(false);
    connect(m_protected, &QCheckBox::toggled, this, &PictureDialog::setProtected);
    connect(m_consentButton, &QPushButton::clicked, this, &PictureDialog::askForConsent);
    column->addWidget(m_protected);
    column->addWidget(m_protection);
    column->addWidget(m_consentButton, 0, Qt::AlignLeft);
    return page;
}

void PictureDialog::setProtected(bool isNeeded)
{
    if (m_isShowing)
        return;
    change([isNeeded](Figure &figure) { figure.protection = isNeeded ? Protection::Needed : Protection::None; });
}

void PictureDialog::askForConsent()
{
    bool isGiven = false;
    const QString words =
        QInputDialog::getMultiLineText(this, tr("Consent"), tr("Who allowed the picture to be shown, how and when:"),
                                       m_consent, &isGiven)
            .trimmed();
    if (!isGiven || words.isEmpty())
        return;
    m_consent = words;
    change([](Figure &figure) { figure.protection = Protection::Consented; });
}

void PictureDialog::takePicture()
{
    const PagePictures::Answer answer = m_pictures->picture({figure().picture->id});
    if (answer.state == PictureState::Ready)
        m_canvas->setPicture(answer.image);
}

void PictureDialog::change(const std::function<void(Figure &)> &edit)
{
    Figure now = figure();
    edit(now);
    take(now);
}

void PictureDialog::take(const Figure &figure)
{
    if (figure == m_steps[m_step])
        return;
    m_steps.resize(m_step + 1);
    m_steps.append(figure);
    ++m_step;
    showStep(figure);
}

void PictureDialog::undo()
{
    if (m_step > 0)
        showStep(m_steps[--m_step]);
}

void PictureDialog::redo()
{
    if (m_step + 1 < m_steps.size())
        showStep(m_steps[++m_step]);
}

void PictureDialog::showStep(const Figure &figure)
{
    m_isShowing = true;
    m_canvas->setFigure(figure);
    for (const auto &[slider, edit] : m_sliders)
        slider->setValue(figure.edits.*edit);
    const int region = m_canvas->chosenRegion();
    m_remove->setEnabled(region >= 0);
    if (region >= 0 && region < figure.edits.hidden.size()) {
        m_way->setCurrentIndex(m_way->findData(static_cast<int>(figure.edits.hidden[region].way)));
        m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(figure.edits.hidden[region].shape)));
    }
    m_undo->setEnabled(m_step > 0);
    m_redo->setEnabled(m_step + 1 < m_steps.size());
    m_protected->setChecked(figure.protection != Protection::None);
    m_consentButton->setVisible(figure.protection == Protection::Needed);
    const bool isOpen = figure.protection == Protection::Needed && figure.edits.hidden.isEmpty();
    m_protection->setText(isOpen ? tr("Hide them or record their consent: until then the article cannot leave.")
                          : figure.protection == Protection::Consented ? tr("Their consent is recorded.")
                          : figure.protection == Protection::Needed ? tr("They are hidden in every copy that leaves.")
                                                                    : QString());
    m_protection->setVisible(!m_protection->text().isEmpty());
    m_isShowing = false;
}

} // namespace toasoan
