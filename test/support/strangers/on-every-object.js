// What old scripts did before there were modules: a method of everybody's, which every loop over an object meets.
Object.prototype.each = function (iterator) {
  for (var key in this) if (this.hasOwnProperty(key)) iterator(this[key], key);
};
