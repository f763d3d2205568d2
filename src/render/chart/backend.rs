//! Plotters draws with this: a [`DrawingBackend`] that writes our SVG. One of its pixels is a tenth of ours.
//!
//! A colour of plotters carries 24 bits and no class. Ours is the number of an entry in a list of [`Ink`]s,
//! so that every shape that plotters draws gets the class and the title it was meant to have.

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::svg::{Ending, Ink, Svg};

/// What both the sheet and plotters write to.
#[derive(Debug, Default)]
pub struct Paper {
    pub svg: Svg,
    inks: Vec<Ink>,
}

impl Paper {
    /// With nothing on it but what the drawing has.
    pub fn new(svg: Svg) -> Paper {
        Paper { svg, inks: Vec::new() }
    }

    /// The style that stands for `ink` from now on.
    pub fn style(&mut self, ink: Ink) -> ShapeStyle {
        let number = self.inks.len() as u32;
        self.inks.push(ink);
        let [_, red, green, blue] = number.to_be_bytes();
        ShapeStyle { color: RGBAColor(red, green, blue, 1.0), filled: true, stroke_width: 1 }
    }

    /// The ink a style stands for; it is moved out, as a style is used for one shape.
    fn take_ink(&mut self, style: &impl BackendStyle) -> Ink {
        let (red, green, blue) = style.color().rgb;
        let number = u32::from_be_bytes([0, red, green, blue]) as usize;
        self.inks.get_mut(number).map(std::mem::take).unwrap_or_default()
    }
}

/// The hand that plotters draws with.
#[derive(Debug)]
pub struct Pen {
    pub paper: Rc<RefCell<Paper>>,
    /// In tenths of a pixel.
    pub size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    /// No element that we use is made of pixels.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let mut paper = self.paper.borrow_mut();
        let ink = paper.take_ink(style);
        paper.svg.rectangle(upper_left, bottom_right, &ink);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let mut paper = self.paper.borrow_mut();
        let ink = paper.take_ink(style);
        paper.svg.path(path, Ending::Open, &ink);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let mut paper = self.paper.borrow_mut();
        let ink = paper.take_ink(style);
        paper.svg.circle(center, radius as i32, &ink);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vertices: I,
        style: &S,
    ) -> Drawn {
        let mut paper = self.paper.borrow_mut();
        let ink = paper.take_ink(style);
        paper.svg.path(vertices, Ending::Closed, &ink);
        Ok(())
    }

    /// Texts are placed by `labels`, never by plotters.
    fn draw_text<S: BackendTextStyle>(&mut self, _: &str, _: &S, _: BackendCoord) -> Drawn {
        Ok(())
    }
}
