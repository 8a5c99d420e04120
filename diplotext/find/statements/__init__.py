"""Who said what: cues, contents, attributions and the voices behind them."""
