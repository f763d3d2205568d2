//! Hands the arguments to [`milepost::cli::run`] and returns its exit code.

fn main() -> std::process::ExitCode {
    milepost::cli::run(std::env::args_os())
}
