//! The fields of a view that a template asks for, as it sees them. The others are not made: a theme that shows little is
//! not to wait for much.

use std::collections::HashSet;
use std::fmt::{self, Display};

use serde::ser::{self, Error as _, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};
use tera::{Context, TeraResult, Value};

use crate::plan::view::View;

/// The names of fields that a template asks for.
#[derive(Clone, Debug)]
pub(super) enum Wanted {
    Everything,
    These(HashSet<String>),
}

impl Wanted {
    pub(super) fn has(&self, field: &str) -> bool {
        match self {
            Wanted::Everything => true,
            Wanted::These(names) => names.contains(field),
        }
    }
}

/// The fields of a view that are wanted.
pub(super) fn context(view: &View, wanted: &Wanted) -> TeraResult<Context> {
    let fields = Fields { wanted, context: Context::new(), key: String::new() };
    view.serialize(fields).map_err(|fault| tera::Error::message(fault.0))
}

/// Takes in the fields of one value, which must have some.
struct Fields<'w> {
    wanted: &'w Wanted,
    context: Context,
    /// The name of the field that comes next.
    key: String,
}

/// Why a value has no fields.
#[derive(Debug)]
struct Fault(String);

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

impl ser::Error for Fault {
    fn custom<T: Display>(message: T) -> Fault {
        Fault(message.to_string())
    }
}

fn value_of<T: Serialize + ?Sized>(value: &T) -> Result<Value, Fault> {
    Value::try_from_serializable(value).map_err(Fault::custom)
}

fn no_fields<T>() -> Result<T, Fault> {
    Err(Fault("a view has fields".to_owned()))
}

impl SerializeStruct for Fields<'_> {
    type Ok = Context;
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Fault> {
        if self.wanted.has(key) {
            self.context.insert_value(key, value_of(value)?);
        }
        Ok(())
    }

    fn end(self) -> Result<Context, Fault> {
        Ok(self.context)
    }
}

/// What a view is that has the fields of another one among its own.
impl SerializeMap for Fields<'_> {
    type Ok = Context;
    type Error = Fault;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Fault> {
        value_of(key)?.as_str().unwrap_or_default().clone_into(&mut self.key);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        if self.wanted.has(&self.key) {
            self.context.insert_value(std::mem::take(&mut self.key), value_of(value)?);
        }
        Ok(())
    }

    fn end(self) -> Result<Context, Fault> {
        Ok(self.context)
    }
}

/// Methods for values that have no fields.
macro_rules! no_fields {
    ($($method:ident($($type:ty),*))*) => {
        $(fn $method(self, $(_: $type),*) -> Result<Context, Fault> {
            no_fields()
        })*
    };
}

impl<'w> Serializer for Fields<'w> {
    type Ok = Context;
    type Error = Fault;
    type SerializeSeq = Impossible<Context, Fault>;
    type SerializeTuple = Impossible<Context, Fault>;
    type SerializeTupleStruct = Impossible<Context, Fault>;
    type SerializeTupleVariant = Impossible<Context, Fault>;
    type SerializeMap = Fields<'w>;
    type SerializeStruct = Fields<'w>;
    type SerializeStructVariant = Impossible<Context, Fault>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'w>, Fault> {
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields<'w>, Fault> {
        Ok(self)
    }

    no_fields! {
        serialize_bool(bool)
        serialize_i8(i8)
        serialize_i16(i16)
        serialize_i32(i32)
        serialize_i64(i64)
        serialize_u8(u8)
        serialize_u16(u16)
        serialize_u32(u32)
        serialize_u64(u64)
        serialize_f32(f32)
        serialize_f64(f64)
        serialize_char(char)
        serialize_str(&str)
        serialize_bytes(&[u8])
        serialize_none()
        serialize_unit()
        serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Context, Fault> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Context, Fault> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Context, Fault> {
        no_fields()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Impossible<Context, Fault>, Fault> {
        no_fields()
    }

    fn serialize_tuple(self, _: usize) -> Result<Impossible<Context, Fault>, Fault> {
        no_fields()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<Context, Fault>, Fault> {
        no_fields()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<Context, Fault>, Fault> {
        no_fields()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<Context, Fault>, Fault> {
        no_fields()
    }
}
